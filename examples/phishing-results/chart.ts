import { type PlotOptions, plot } from "@observablehq/plot";

interface Chart {
  readonly id: string;
  readonly title: string;
  /** What the chart shows, in words, for readers who do not see it. */
  readonly description: string;
  /** The marks and scales at a width in pixels. */
  readonly options: (width: number) => PlotOptions;
}

// text in a drawing shrinks with it, so a telephone has drawings of its own
const widths = { wide: 560, narrow: 330 };

/** Draws a chart for wide and for narrow windows. The page shows one of the two. */
export function drawChart(document: Document, { id, title, description, options }: Chart): Element[] {
  return Object.entries(widths).map(([name, width]) => {
    const svg = plot({ document, width, style: { fontSize: "13px" }, ...options(width) });
    svg.setAttribute("class", `${svg.getAttribute("class")} ${name}`);
    // the drawing has a name as a whole, so Plot's names of its parts are not read
    svg.setAttribute("role", "img");
    for (const part of svg.querySelectorAll("[aria-label]")) part.removeAttribute("aria-label");
    const labels = Object.entries({ title, desc: description }).map(([tag, text]) => {
      const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
      element.id = `${id}-${name}-${tag}`;
      element.textContent = text;
      return element;
    });
    svg.setAttribute("aria-labelledby", labels.map((label) => label.id).join(" "));
    svg.prepend(...labels);
    return svg;
  });
}

/** The color of a behavior, from the page's style sheet. */
export function colorOf(id: string): string {
  return `var(--${id})`;
}
