/** Tells the reference below the strip how high the strip is, so that neither covers the other. */
export function fitStrip(): void {
  const strip = document.querySelector(".strip");
  if (strip === null) return;
  const narrow = matchMedia("(width < 1000px)");
  new ResizeObserver(() => {
    // on a narrow screen the strip scrolls away
    const height = narrow.matches ? 0 : strip.getBoundingClientRect().height;
    document.documentElement.style.setProperty("--scalar-custom-header-height", `${height}px`);
  }).observe(strip);
}
