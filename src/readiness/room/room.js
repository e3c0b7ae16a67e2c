"use strict";
(() => {
  const $ = (id) => document.getElementById(id);
  const words = JSON.parse(document.body.dataset.words);
  const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name]);
  const say = (id, text) => { if ($(id).textContent !== text) $(id).textContent = text; };
  let key = location.hash.slice(1), mine = {}, view = null, failed = "", asking = null, turn = 0, pause = 500;

  // Storage may be refused; the seat then lasts as long as the page.
  const load = () => { try { mine = JSON.parse(localStorage.getItem("room " + key)) || {}; } catch { mine = {}; } };
  const keep = () => { try { localStorage.setItem("room " + key, JSON.stringify(mine)); } catch { } };

  async function send(path, body, signal) {
    const headers = { Authorization: "Bearer " + mine.token };
    if (body) headers["Content-Type"] = "application/json";
    const response = await fetch(path, { headers, signal, cache: "no-store", ...body && { method: "POST", body: JSON.stringify(body) } });
    return [response.status, await response.json()];
  }

  function draw() {
    const here = mine.token && view, open = here && view.state === "open";
    $("join").hidden = mine.token;
    $("typed").hidden = key;
    $("ask").hidden = !here || view.state === "end";
    say("count", open ? fill(words.count, view) : "");
    say("title", here && view.code ? view.code + "  " + view.title : document.title);
    if (!here) return say("said", failed || (mine.token ? words.connecting : ""));
    say("prompt", view.prompt || "");
    const levels = view.levels?.length ? [...view.levels, { level: "unknown", name: words.unknown }] : [];
    if ($("levels").dataset.code !== view.code) {
      $("levels").dataset.code = view.code;
      $("levels").replaceChildren(...levels.map((one) => {
        const button = document.createElement("button"), name = document.createElement("strong");
        name.textContent = (one.text === undefined ? "" : one.level + "  ") + one.name;
        button.append(name, one.text ? ": " + one.text : "");
        button.onclick = () => choose(one.level);
        return button;
      }));
    }
    [...$("levels").children].forEach((button, place) => {
      button.disabled = !open || view.observes;
      button.setAttribute("aria-pressed", open && levels[place].level === view.vote);
    });
    say("role", view.observes ? words.take_part : words.observe);
    say("other", fill(words.other, view));
    const state = !open ? view.state : view.observes ? "watching" : view.replaced ? "replaced" : view.vote === null ? "open" : "voted";
    say("said", failed || words[state]);
  }

  async function choose(level) {
    if (view.state !== "open") return;
    await post({ question: view.code, round: view.round, level });
  }

  async function post(body) {
    try {
      const [status, said] = await send("vote", body);
      failed = status === 200 ? "" : said.say;
      if (status === 200) {
        view = said;
        if (body.question) mine.vote = body;
        keep();
      }
    } catch { failed = words.not_sent; }
    draw();
  }

  async function join(again) {
    const name = mine.name || $("name").value;
    try {
      const [status, said] = await send("join", { key: key || $("code").value, name, again, observe: $("watch").checked, left: mine.left });
      failed = status === 200 ? "" : said.say;
      $("again").hidden = !said.again;
      say("again", fill(words.again, { name }));
      mine = { left: mine.left, vote: mine.vote };
      if (status === 200) {
        key = said.key;
        history.replaceState(null, "", "#" + key);
        mine = { token: said.token, name, vote: mine.vote };
        keep();
        start();
      }
    } catch { failed = words.not_sent; }
    draw();
  }

  // One request is always open. A new start aborts the old one, whose end then says nothing.
  async function start() {
    const now = ++turn;
    let after = -1;
    asking?.abort();
    while (now === turn && mine.token) {
      const control = asking = new AbortController(), timer = setTimeout(() => control.abort(), 35000);
      try {
        const [status, said] = await send("state?after=" + after, null, control.signal);
        if (now !== turn) return;
        if (status === 401) {
          delete mine.token;
          return join(true);
        }
        if (status === 410) {
          mine = {};
          failed = said.say;
          keep();
          return draw();
        }
        if (status !== 200) throw said;
        after = said.version; view = said; failed = ""; pause = 500;
        draw();
        const held = mine.vote;
        if (view.state === "end") return;
        if (held && view.vote === null && !view.replaced && held.question === view.code && held.round === view.round) await post(held);
      } catch {
        if (now !== turn) return;
        failed = pause < 5000 ? words.no_connection : words.silent;
        draw();
        await new Promise((then) => setTimeout(then, pause));
        pause = Math.min(pause * 2, 5000);
      } finally { clearTimeout(timer); }
    }
  }

  const wake = () => { if (mine.token && document.visibilityState === "visible") start(); };
  $("join").onsubmit = (event) => { event.preventDefault(); delete mine.name; join(false); };
  $("again").onclick = () => join(true);
  $("role").onclick = () => post({ observe: !view.observes });
  $("other").onclick = () => {
    turn++;
    asking.abort();
    mine = { left: mine.token };
    failed = "";
    draw();
    $("name").focus();
  };
  document.addEventListener("visibilitychange", wake);
  for (const name of ["pageshow", "online"]) addEventListener(name, wake);
  addEventListener("hashchange", () => { key = location.hash.slice(1); load(); draw(); start(); });
  load();
  draw();
  start();
})();
