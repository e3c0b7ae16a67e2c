"use strict";
(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const say = data.words;
  const key = `readiness ${data.form.digest} ${data.person.name}`;
  const questions = data.parts.flatMap((part) => part.questions);
  const fields = new Map();
  let kept = false;
  let returned = true;
  let copies = 0;
  let token = "";

  // Every text becomes a text node or a value: nothing of the data is ever read as HTML.
  const make = (tag, about = {}, ...inside) => {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(about)) {
      if (name in made) made[name] = value;
      else made.setAttribute(name, value);
    }
    made.append(...inside);
    return made;
  };
  const tell = (place, words) => {
    if (place.textContent !== words) place.textContent = words;
  };
  const text = (tag, words, about = {}) => make(tag, { dir: "auto", ...about }, words);
  const filled = (words, values) => words.replace(/\{(\w+)\}/g, (all, name) => (name in values ? values[name] : all));
  const button = (words, press, name = "") => {
    const made = make("button", { type: "button", className: name }, words);
    made.addEventListener("click", press);
    return made;
  };
  const labelled = (words, field, name = "") => make("label", { className: name }, words, field);
  const today = () => {
    const now = new Date();
    return new Date(now - now.getTimezoneOffset() * 60000).toISOString().slice(0, 10);
  };
  const day = () => make("input", { type: "date", min: "1990-01-01", max: today() });
  const dayIn = (field) => (field.validity.valid ? field.value : "");
  const line = (most = 300) => make("input", { type: "text", maxLength: most, autocomplete: "off" });

  // What the reader of answers files refuses: control characters, other line ends, halves of a character.
  const clean = (words) =>
    words
      .replace(/\r\n?|[\u2028\u2029\u0085]/g, "\n")
      .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]/g, " ")
      .replace(/\p{Surrogate}/gu, "\ufffd")
      .trim();
  const short = (words) => clean(words).replace(/\s+/g, " ");

  // One question: its fields, and functions that read and write what is in them.
  const evidenceRow = (rows, said = {}) => {
    const title = line();
    const made = day();
    const where = line();
    if (data.documents.length) title.setAttribute("list", "documents");
    title.addEventListener("input", () => {
      const one = data.documents.find((each) => each.title === title.value);
      if (one && !made.value && !where.value) [made.value, where.value] = [one.date || "", one.location || ""];
    });
    const known = data.documents.find((one) => one.id === said.use) || said;
    [title.value, made.value, where.value] = [known.title || "", known.date || "", known.location || ""];
    const remove = button(say.remove, () => {
      row.remove();
      changed();
    });
    const row = make("div", { className: "row", role: "group", "aria-label": say.evidence },
      labelled(say.evidence_title, title, "whole"), labelled(say.evidence_date, made, "short"),
      labelled(say.evidence_where, where), remove); // prettier-ignore
    row.read = () => ({ title: short(title.value), date: dayIn(made), location: short(where.value) });
    rows.append(row);
    return title;
  };

  const askQuestion = (one) => {
    const set = make("fieldset", { id: `q/${one.id}` });
    set.append(make("legend", { dir: "auto" }, ...(one.code ? [make("small", {}, one.code)] : []), one.title));
    if (one.prompt) {
      set.append(text("p", one.prompt, { id: `q/${one.id}/prompt` }));
      set.setAttribute("aria-describedby", `q/${one.id}/prompt`);
    }
    if (one.why) set.append(text("p", one.why, { className: "quiet" }));
    const radios = [];
    const choice = (value, name, words = "") => {
      const radio = make("input", { type: "radio", name: one.id, value });
      radios.push(radio);
      const shown = [make("b", {}, name), ...(words ? [` ${words}`] : [])];
      return make("label", { className: "choice" }, radio, make("span", { dir: "auto" }, ...shown));
    };
    const selects = [];
    let number = null;
    const scale = data.scales[one.scale] || [];
    if (data.facets.length) {
      for (const [id, title] of data.facets) {
        const select = make("select", {}, make("option", { value: "" }, "–"));
        for (const [level, name] of scale) select.append(make("option", { value: level }, `${level} ${name}`));
        select.facet = id;
        selects.push(select);
      }
      set.append(make("div", { className: "row" }, ...selects.map((select, n) => labelled(data.facets[n][1], select))));
    } else if (scale.length > 12) {
      const [low, high] = [scale[0], scale[scale.length - 1]];
      number = make("input", { type: "number", min: low[0], max: high[0], step: 1 });
      set.append(labelled(filled(say.level_between, { low: low[1], high: high[1] }), number));
    } else {
      scale.forEach(([level, name], n) => {
        set.append(choice(level, data.pulse ? name : `${level} ${name}`, one.texts ? one.texts[n] : ""));
      });
    }
    if (!data.pulse) set.append(choice("unknown", say.unknown), choice("not-ours", say.not_ours));
    const whom = line(200);
    const whomLine = labelled(say.whom, whom);
    const undo = button(say.no_answer, () => {
      for (const radio of radios) radio.checked = false;
      changed();
      (radios[0] || number || selects[0]).focus();
    }, "plain"); // prettier-ignore
    set.append(whomLine, undo);
    for (const other of [...selects, number].filter(Boolean)) {
      other.addEventListener("input", () => radios.forEach((radio) => (radio.checked = false)));
    }
    for (const radio of radios) {
      radio.addEventListener("input", () => [...selects, number].filter(Boolean).forEach((other) => (other.value = "")));
    }

    const note = make("textarea", { maxLength: 10000, rows: 2 });
    const value = line(32);
    value.inputMode = "decimal";
    const valueDay = day();
    const rows = make("div");
    if (!data.pulse) {
      const inside = [labelled(say.note, note)];
      if (one.unit) {
        const title = filled(say.figure, { unit: one.unit });
        inside.push(make("div", { className: "row" }, labelled(title, value), labelled(say.figure_date, valueDay, "short")));
      }
      if (one.proof && one.proof.length) {
        const items = one.proof.map(([level, words]) => text("li", `${level}: ${words}`));
        inside.push(make("p", { className: "quiet" }, say.counts_as_evidence), make("ul", { className: "quiet" }, ...items));
      }
      const add = button(say.add_evidence, () => rows.childElementCount < 50 && evidenceRow(rows).focus());
      set.append(make("details", {}, make("summary", {}, say.more), ...inside, rows, add));
    }

    const chosen = () => {
      const radio = radios.find((each) => each.checked);
      return radio ? radio.value : number ? (number.validity.valid ? number.value : "") : "";
    };
    fields.set(one.id, {
      read: () => {
        const facets = selects.filter((each) => each.value).map((each) => [each.facet, each.value]);
        return {
          level: chosen(), facets: Object.fromEntries(facets), whom: short(whom.value), note: clean(note.value),
          value: short(value.value).replace(",", "."), day: dayIn(valueDay),
          evidence: [...rows.children].map((row) => row.read()).filter((row) => row.title || row.date || row.location),
        }; // prettier-ignore
      },
      write: (said) => {
        for (const radio of radios) radio.checked = radio.value === said.level;
        if (number) number.value = /^\d+$/.test(said.level || "") ? said.level : "";
        for (const select of selects) select.value = (said.facets || {})[select.facet] || "";
        [whom.value, note.value, value.value, valueDay.value] =
          [said.whom, said.note, said.value, said.day].map((each) => each || ""); // prettier-ignore
        rows.replaceChildren();
        for (const row of said.evidence || []) evidenceRow(rows, row);
        const more = set.querySelector("details");
        if (more) more.open = Boolean(said.note || said.value || (said.evidence || []).length);
      },
      show: () => {
        whomLine.hidden = chosen() !== "not-ours";
        undo.hidden = !radios.some((radio) => radio.checked);
      },
      wrong: () => {
        const said = fields.get(one.id).read();
        const days = [...set.querySelectorAll("input[type=date]")];
        if (days.some((each) => !each.validity.valid)) return say.wrong_date;
        if (number && !number.validity.valid) return say.wrong_level;
        if (said.value && !isFigure(said.value)) return say.wrong_figure;
        if (Boolean(said.value) !== Boolean(said.day)) return say.half_figure;
        if (said.evidence.some((row) => !row.title)) return say.no_title;
        return "";
      },
    });
    return set;
  };

  // The return: JSON of an ordinary answers file.
  const read = () => ({
    name: short(person.name.value), role: short(person.role.value), token, copies,
    answers: Object.fromEntries([...fields].map(([id, field]) => [id, field.read()])),
  }); // prettier-ignore
  const isFigure = (words) => /^-?\d{1,12}(\.\d{1,18})?$/.test(words);
  const isAnswer = (said) => said.level !== "" || Object.keys(said.facets).length > 0;
  const saysMore = (said) => Boolean(said.note || said.value || said.evidence.length);
  const crc = (words) => {
    let sum = ~0;
    for (const byte of new TextEncoder().encode(words)) {
      sum ^= byte;
      for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
    }
    return (~sum >>> 0).toString(16).padStart(8, "0");
  };
  const asText = (_, value) => (typeof value === "number" || typeof value === "boolean" ? String(value) : value);
  const moment = () => `${new Date().toISOString().slice(0, 19)}Z`;

  // A document of the register is named by its id, as long as nobody says anything else about it.
  const pieceOf = (row) => {
    const same = (one) => ["title", "date", "location"].every((part) => (one[part] || "") === row[part]);
    const known = data.documents.find(same);
    return known ? { use: known.id } : Object.fromEntries(Object.entries(row).filter(([, value]) => value));
  };
  const registered = (answers) => {
    const used = new Set(Object.values(answers).flatMap((one) => (one.evidence || []).map((piece) => piece.use)));
    const named = data.documents.filter((one) => used.has(one.id)).map(({ id, ...rest }) => [id, rest]);
    return named.length ? { evidence: Object.fromEntries(named) } : {};
  };
  const entryOf = (said) => {
    const entry = {};
    if (Object.keys(said.facets).length) {
      entry.facets = Object.fromEntries(Object.entries(said.facets).map(([id, level]) => [id, Number(level)]));
    } else if (/^\d+$/.test(said.level)) entry.level = Number(said.level);
    else if (said.level === "unknown") entry.level = "unknown";
    const ask = said.level === "not-ours" ? filled(say.not_ours_note, { whom: said.whom || say.somebody }) : "";
    const note = [ask, said.note].filter(Boolean).join("\n");
    if (note) entry.note = note;
    if (isFigure(said.value) && said.day) entry.measured = { value: said.value, date: said.day };
    const evidence = said.evidence.filter((row) => row.title);
    if (evidence.length) entry.evidence = evidence.map(pieceOf);
    return entry;
  };
  const whole = () => {
    const said = read();
    const form = { id: data.form.id, digest: data.form.digest, saved: moment(), questions: {} };
    const assessment = { ...data.assessment };
    const answers = {};
    const dates = [assessment.date];
    for (const one of questions) {
      const own = said.answers[one.id];
      if (!isAnswer(own) && !saysMore(own)) continue;
      answers[one.id] = entryOf(own);
      const asked = { digest: one.digest };
      const place = (data.scales[one.scale] || []).findIndex(([level]) => String(level) === own.level);
      if (place >= 0 && one.texts) asked.read = one.texts[place];
      if (own.level === "not-ours") asked.not_ours = own.whom || say.somebody;
      form.questions[one.id] = asked;
      dates.push(...own.evidence.map((row) => row.date), own.value ? own.day : "");
    }
    assessment.date = dates.filter((each) => each <= today()).sort().pop() || assessment.date;
    if (assessment.date < data.assessment.date) assessment.date = data.assessment.date;
    const who = { name: said.name || data.person.name };
    if (said.role) who.role = said.role;
    assessment.participants = [who];
    const file = { form, assessment, ...registered(answers), answers };
    form.content = crc(JSON.stringify(file, asText));
    return `${JSON.stringify(file, null, 1)}\n`;
  };
  const wholePulse = () => {
    const said = read();
    const answers = {};
    for (const one of questions) if (isAnswer(said.answers[one.id])) answers[one.id] = said.answers[one.id].level;
    const pulse = { form: data.form.id, digest: data.form.digest, return: token, copy: copies };
    const group = person.role.value;
    const file = { pulse, ...(group ? { group } : {}), answers };
    pulse.content = crc(JSON.stringify(file, asText));
    return `${JSON.stringify(file, null, 1)}\n`;
  };
  const words = () => (data.pulse ? wholePulse() : whole());
  const slug = (name) => name.normalize("NFKD").replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-+|-+$/g, "").toLowerCase();
  const fileName = (end) => {
    const name = data.pulse ? `pulse-${token}` : `answers-${slug(read().name || data.person.name).slice(0, 60) || "form"}`;
    return name + end;
  };

  // Keeping: said from a real write, because a browser may refuse it or throw at the mere access.
  const keep = () => {
    if (data.pulse) return; // the next person at the same computer would see it
    const state = JSON.stringify(read());
    try {
      localStorage.setItem(key, state);
      kept = localStorage.getItem(key) === state;
    } catch {
      kept = false;
    }
  };
  const found = () => {
    try {
      if (data.pulse) return null;
      return JSON.parse(localStorage.getItem(key));
    } catch {
      return null;
    }
  };
  const write = (state) => {
    [person.name.value, person.role.value] = [state.name || "", state.role || ""];
    [token, copies] = [state.token || token, state.copies || 0];
    for (const [id, field] of fields) field.write((state.answers || {})[id] || {});
  };
  const show = () => {
    for (const field of fields.values()) field.show();
    const done = questions.filter((one) => isAnswer(fields.get(one.id).read())).length;
    tell(status, filled(say.progress, { done, total: questions.length }));
    tell(keeping, kept ? say.kept : say.not_kept);
    keeping.className = kept || data.pulse ? "" : "warn";
    const wrong = questions.map((one) => [one, fields.get(one.id).wrong()]).filter(([, fault]) => fault);
    faults.replaceChildren(
      ...wrong.map(([one, fault]) => make("li", {}, make("a", { href: `#q/${one.id}` }, one.code || one.title), `: ${fault}`))
    );
    faulty.hidden = wrong.length === 0;
    out.value = words();
  };
  const changed = () => {
    returned = false;
    keep();
    show();
  };
  const ready = (told) => {
    returned = true;
    result.textContent = told;
  };
  const handing = () => {
    copies += 1;
    if (kept) keep();
    out.value = words();
  };

  const save = () => {
    handing();
    const address = URL.createObjectURL(new Blob([out.value], { type: "application/yaml" }));
    const link = make("a", { href: address, download: fileName(".yaml") });
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(address), 60000);
    ready(filled(say.saved, { file: link.download }));
  };
  const fileToShare = () => new File([out.value], fileName(".txt"), { type: "text/plain" });
  const share = () => {
    handing();
    navigator.share({ files: [fileToShare()] }).then(() => ready(say.shared), () => (result.textContent = say.not_shared));
  };
  const canShare = () => {
    try {
      return navigator.canShare({ files: [fileToShare()] });
    } catch {
      return false;
    }
  };
  const copy = async () => {
    handing();
    try {
      await navigator.clipboard.writeText(out.value);
    } catch {
      out.select();
      if (!document.execCommand("copy")) {
        result.textContent = say.not_copied;
        return;
      }
    }
    ready(say.copied);
  };

  // A returned file is read back; answers to another wording are left out.
  const stateOf = (file) => {
    const about = file.assessment;
    if (about.organization !== data.assessment.organization || about.use_case !== data.assessment.use_case) return null;
    const who = (about.participants || [])[0] || {};
    const state = { name: who.name, role: who.role, answers: {}, taken: 0, left: 0 };
    for (const [id, entry] of Object.entries(file.answers)) {
      const question = questions.find((each) => each.id === id);
      const asked = (file.form.questions || {})[id] || {};
      if (!question || asked.digest !== question.digest) {
        state.left += 1;
        continue;
      }
      state.taken += 1;
      const measured = entry.measured || {};
      const own = { ...entry, level: String(entry.level ?? ""), value: measured.value, day: measured.date };
      if (asked.not_ours) {
        const first = filled(say.not_ours_note, { whom: asked.not_ours });
        own.level = "not-ours";
        own.whom = asked.not_ours === say.somebody ? "" : asked.not_ours;
        own.note = own.note === first ? "" : own.note.replace(`${first}\n`, "");
      }
      state.answers[id] = own;
    }
    return state;
  };
  const goOn = async () => {
    const file = chooser.files[0];
    if (!file) return;
    let state = null;
    try {
      state = stateOf(JSON.parse(await file.text()));
    } catch {
      result.textContent = say.no_return;
      return;
    }
    if (!state) {
      result.textContent = say.other_form;
      return;
    }
    write(state);
    changed();
    result.textContent = filled(say.taken, state);
  };

  const forget = () => {
    try {
      localStorage.removeItem(key);
    } catch {
      // nothing was kept
    }
    write({ name: data.person.name, role: data.person.role, token: fresh() });
    [returned, kept] = [true, false];
    show();
    keeping.textContent = say.forgotten;
    [sure.hidden, forgetting.hidden] = [true, false];
    result.textContent = "";
    forgetting.focus();
  };
  const fresh = () => [...crypto.getRandomValues(new Uint8Array(4))].map((byte) => byte.toString(16).padStart(2, "0")).join("");

  // The page
  const person = { name: line(100), role: data.pulse ? make("select") : line(100) };
  const status = make("span", { role: "status" });
  const keeping = make("span", { role: "status" });
  const result = make("p", { role: "status" });
  const faults = make("ul");
  const faulty = make("div", { className: "box" }, make("p", { className: "warn" }, say.faults), faults);
  const out = make("textarea", { readOnly: true, className: "out", rows: 8, spellcheck: false });
  out.addEventListener("focus", () => out.select());
  const chooser = make("input", { type: "file", accept: ".yaml,.yml,.json,.txt" });
  chooser.addEventListener("change", goOn);
  const bar = document.getElementById("bar");
  bar.append(status, keeping, make("a", { href: "#return" }, say.to_return));
  bar.hidden = false;
  const main = document.getElementById("form");
  main.append(text("p", say.intro, { className: "screen" }));
  if (!data.pulse) {
    main.append(make("div", { className: "row" }, labelled(say.name, person.name), labelled(say.role, person.role)));
  } else if (data.groups.length) {
    person.role.append(make("option", { value: "" }, "–"), ...data.groups.map(([id, title]) => make("option", { value: id }, title)));
    main.append(labelled(say.group, person.role), text("p", say.group_why, { className: "quiet" }));
  }
  for (const part of data.parts) {
    const section = make("section", {}, text("h2", part.title));
    section.append(...part.questions.map(askQuestion));
    main.append(section);
  }
  if (data.documents.length) {
    const known = data.documents.map((one) => make("option", { value: one.title }, one.date || ""));
    main.append(make("datalist", { id: "documents" }, ...known));
  }
  const forgetting = button(say.forget, () => {
    [sure.hidden, forgetting.hidden] = [false, true];
    sure.querySelector("button").focus();
  });
  const spare = () => {
    [sure.hidden, forgetting.hidden] = [true, false];
    forgetting.focus();
  };
  const sure = make("div", { className: "box", hidden: true },
    make("p", {}, say.sure), make("div", { className: "row" }, button(say.forget_now, forget), button(say.spare, spare))); // prettier-ignore
  const ways = make("div", { className: "row" });
  main.append(make("section", { id: "return" },
    make("h2", {}, say.return_title), text("p", say.return_how), faulty, ways, result, labelled(say.as_text, out),
    ...(data.pulse ? [] : [make("h3", {}, say.go_on), labelled(say.go_on_how, chooser)]),
    make("h3", {}, say.here), text("p", say.here_how), forgetting, sure)); // prettier-ignore

  token = fresh();
  const before = found();
  try {
    write(before || { name: data.person.name, role: data.person.role });
  } catch {
    write({ name: data.person.name, role: data.person.role }); // another local page wrote something else there
  }
  keep();
  if (kept && !before) localStorage.removeItem(key);
  show();
  if (canShare()) ways.append(button(say.share, share, "first"));
  ways.append(button(say.save, save, canShare() ? "" : "first"), button(say.copy, copy));

  main.addEventListener("input", (event) => event.target !== chooser && event.target !== out && changed());
  addEventListener("storage", (event) => {
    if (event.key === key && event.newValue) {
      write(JSON.parse(event.newValue));
      show();
    }
  });
  addEventListener("beforeunload", (event) => {
    if (!kept && !returned) event.preventDefault();
  });
  addEventListener("beforeprint", () => {
    for (const [id, field] of fields) {
      const more = document.getElementById(`q/${id}`).querySelector("details");
      if (more && saysMore(field.read())) more.open = true;
      for (const area of more ? more.querySelectorAll("textarea") : []) area.style.height = `${area.scrollHeight + 4}px`;
    }
  });
  document.getElementById("off").remove();
})();
