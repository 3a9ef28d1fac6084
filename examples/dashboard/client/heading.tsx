import { useEffect, useRef } from "react";
import { useLocation } from "react-router";

/**
 * The heading of a page, and the title of the document. It gets the focus when another page is opened, so that a screen
 * reader reads it and the keyboard goes on from there.
 */
export function Heading({ title }: { title: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { key, pathname } = useLocation();
  const isFirstPage = key === "default";
  useEffect(() => {
    if (pathname && !isFirstPage) heading.current?.focus({ preventScroll: true });
  }, [pathname, isFirstPage]);
  return (
    <>
      <title>{`${title} · Keepnet customers`}</title>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
    </>
  );
}
