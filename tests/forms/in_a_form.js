// Helps a test to use a form in a frame as a person does; `frame` is the form, `out` collects what was seen.
const frame = document.getElementById("form");
const seen = {};
const page = () => frame.contentDocument;
const set = (code) => [...page().querySelectorAll("fieldset")].find((one) => one.textContent.includes(code));
const told = (field) => field.dispatchEvent(new Event("input", { bubbles: true }));
const field = (within, words) =>
  [...within.querySelectorAll("label")].find((one) => one.textContent.startsWith(words)).querySelector("input, textarea, select");
const type = (one, value) => {
  one.value = value;
  told(one);
};
const press = (within, words) =>
  [...within.querySelectorAll("button")].find((one) => one.textContent === words).click();
const choose = (code, value) => {
  const radio = set(code).querySelector(`input[value="${value}"]`);
  radio.checked = true;
  told(radio);
};
const bar = () => page().getElementById("bar").textContent;
const text = () => page().querySelector("textarea.out").value;
const visible = (words) =>
  [...page().querySelectorAll("button")].some((one) => one.textContent === words && one.checkVisibility());
