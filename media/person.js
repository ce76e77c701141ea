// The script of the page of a person: it tells what was pressed and takes new words.
(() => {
  const vscode = acquireVsCodeApi();
  const main = document.querySelector("main");
  // What the editor opens the page with in the next session.
  vscode.setState(JSON.parse(main.dataset.state));

  main.addEventListener("click", ({ target }) => {
    const button = target.closest("[data-target]");
    if (button) vscode.postMessage({ target: Number(button.dataset.target) });
  });

  main.addEventListener("change", ({ target }) => {
    if (target.id === "act") vscode.postMessage({ act: target.value });
  });

  // Up and down go from row to row, as in the editor's lists.
  main.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const rows = [...main.querySelectorAll("[data-target]")];
    const at = rows.indexOf(document.activeElement);
    if (!step || at < 0) return;
    event.preventDefault();
    rows[Math.min(rows.length - 1, Math.max(0, at + step))].focus();
  });

  window.addEventListener("message", ({ data }) => {
    const { id, dataset } = document.activeElement ?? {};
    const top = window.scrollY;
    main.innerHTML = data.html;
    vscode.setState(JSON.parse(data.state));
    window.scrollTo(0, top);
    const number = dataset?.target;
    const focused = id
      ? document.getElementById(id)
      : number && main.querySelector(`[data-target="${CSS.escape(number)}"]`);
    focused?.focus({ preventScroll: true });
  });
})();
