/** What is shown in place of a page that could not be rendered, as when a response is not what the document says. */
export function Broken() {
  return (
    <main className="page">
      <h1>This page cannot be shown</h1>
      <p>The dashboard got data that it does not understand. The browser’s console says more.</p>
      <p>
        <button type="button" onClick={() => location.reload()}>
          Load it again
        </button>
      </p>
    </main>
  );
}
