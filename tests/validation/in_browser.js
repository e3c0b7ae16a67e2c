// Opens one page after the other in a frame, and writes what is wrong with each as JSON: {address: [sentence, ...]}.
const frame = document.createElement("iframe");
frame.style = `width: ${given.width}px; height: 900px; border: 0; color-scheme: ${given.scheme}`;
document.body.append(frame);

const loaded = (element, start) =>
  new Promise((resolve, reject) => {
    element.onload = resolve;
    element.onerror = () => reject(new Error("not loaded"));
    start();
  });

function* unreachable(page) {
  for (const one of page.querySelectorAll("[tabindex]")) {
    if (one.tabIndex > 0) yield `the order of Tab is set by hand: ${one.outerHTML.slice(0, 120)}`;
  }
  for (const one of page.querySelectorAll("a[href], summary, button, input, select, textarea, [contenteditable]")) {
    if (one.checkVisibility() && one.tabIndex < 0) yield `no Tab reaches: ${one.outerHTML.slice(0, 120)}`;
  }
}

async function problems(address) {
  await loaded(frame, () => (frame.src = address));
  const view = frame.contentWindow;
  const page = view.document;
  const found = [...unreachable(page)];
  const dark = view.matchMedia("(prefers-color-scheme: dark)").matches;
  if (dark !== (given.scheme === "dark")) found.push("the browser does not show these colors");
  const script = page.createElement("script");
  script.src = given.axe;
  await loaded(script, () => page.head.append(script));
  const { violations } = await view.axe.run(page, { resultTypes: ["violations"] });
  return found.concat(
    violations.map((v) => `${v.id}, ${v.nodes.length} times, such as ${v.nodes[0].html.slice(0, 160)}`)
  );
}

(async () => {
  const told = {};
  for (const address of given.pages) {
    told[address] = await problems(address).catch((error) => [String(error)]);
  }
  document.getElementById("out").textContent = JSON.stringify(told);
})();
