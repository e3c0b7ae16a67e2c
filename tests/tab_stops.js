// Records each stop of the Tab key; returns how many there should be. Afterwards tabStops.problems() tells what is wrong.
() => {
  const usable = "a[href], summary, button, input, select, textarea, [contenteditable], [tabindex]";
  const wanted = [...document.querySelectorAll(usable)].filter(
    (one) => one.tabIndex >= 0 && !one.disabled && one.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true })
  );
  const name = (one) => one.outerHTML.slice(0, 100);
  const stops = [];
  const found = [];

  const channels = (color) => (color.match(/[\d.]+/g) || []).map(Number);
  const light = (color) => {
    const [red, green, blue] = channels(color).map((one) => (one /= 255) <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (one, other) => {
    const [dark, bright] = [light(one), light(other)].sort((a, b) => a - b);
    return (bright + 0.05) / (dark + 0.05);
  };
  const behind = (one) => {
    for (; one; one = one.parentElement) {
      const [color, opacity] = [getComputedStyle(one).backgroundColor, channels(getComputedStyle(one).backgroundColor)[3]];
      if (opacity !== 0) return color;
    }
    return matchMedia("(prefers-color-scheme: dark)").matches ? "rgb(18, 18, 18)" : "rgb(255, 255, 255)";
  };

  document.addEventListener("focusin", ({ target }) => {
    stops.push(target);
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(target);
    const place = target.getBoundingClientRect();
    if (outlineStyle === "none" || parseFloat(outlineWidth) < 1) found.push(`no outline: ${name(target)}`);
    else if (outlineStyle !== "auto" && contrast(outlineColor, behind(target.parentElement)) < 3)
      found.push(`faint outline ${outlineColor}: ${name(target)}`);
    if (place.bottom < 0 || place.top > innerHeight || place.right < 0 || place.left > innerWidth || !place.width)
      found.push(`focus out of sight: ${name(target)}`);
  });
  window.tabStops = {
    problems: () => {
      const once = stops.slice(0, wanted.length);
      const at = wanted.findIndex((one, number) => once[number] !== one);
      if (at >= 0) found.push(`stop ${at + 1} is ${once[at] ? name(once[at]) : "none"}, not ${name(wanted[at])}`);
      return found.slice(0, 5);
    },
  };
  return wanted.length;
}
