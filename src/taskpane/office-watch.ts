/**
 * Runs before office.js: when that script fails, or Excel has not answered after a while, the page says so in both languages
 * instead of staying blank. The pane takes the message away if Excel answers after all.
 */
const patience = 12000;
const page = document.documentElement;

function missing(): void {
  if (page.dataset.office === "loading") page.dataset.office = "missing";
}

window.addEventListener(
  "error",
  (event) => {
    if (event.target instanceof HTMLScriptElement) missing();
  },
  true,
);
window.setTimeout(missing, patience);
document.addEventListener("click", (event) => {
  if (event.target instanceof Element && event.target.closest("[data-reload]") !== null) window.location.reload();
});
