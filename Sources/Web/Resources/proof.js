// Checks proofs of the ledger in the reader's own browser: SHA-256 and Ed25519 of the browser, nothing of the server's.
// The formats are described in docs/design/ledger.md; every page does its work without this file.
"use strict";

(() => {
  const utf8 = new TextEncoder();

  const joined = (...parts) => {
    const all = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
    let at = 0;
    for (const part of parts) {
      all.set(part, at);
      at += part.length;
    }
    return all;
  };
  const sha256 = async (bytes) => new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  const leaf = (entry) => sha256(joined([0], utf8.encode(entry)));
  const node = (left, right) => sha256(joined([1], left, right));
  const hex = (bytes) => [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  const base64 = (text) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  const same = (one, other) => hex(one) === hex(other);

  // RFC 9162, 2.1.3.2. Sizes are far below 2^53, where halving by arithmetic is exact.
  async function root(hash, index, size, siblings) {
    let [place, last, here] = [index, size - 1, hash];
    if (!(place <= last)) return null;
    for (const sibling of siblings) {
      if (last <= 0) return null;
      if (place % 2 === 1 || place === last) {
        here = await node(sibling, here);
        while (place % 2 === 0 && place > 0) [place, last] = [place / 2, Math.floor(last / 2)];
      } else {
        here = await node(here, sibling);
      }
      [place, last] = [Math.floor(place / 2), Math.floor(last / 2)];
    }
    return last === 0 ? here : null;
  }

  // A signed note: the text, an empty line, lines "— name base64(key id, signature)".
  function head(note) {
    const split = note.lastIndexOf("\n\n");
    const text = note.slice(0, split + 1);
    const [origin, size, rootText] = text.split("\n");
    const signatures = note.slice(split + 2).split("\n").map((line) => line.split(" ")).filter((line) => line[0] === "—");
    return { text, origin, size: Number(size), root: base64(rootText), signatures };
  }

  // The key's text: name, key id and base64(1, public key), joined by "+".
  async function isSigned(note, keyText) {
    const [name, id, ...rest] = keyText.trim().split("+");
    const key = base64(rest.join("+"));
    const mark = hex((await sha256(joined(utf8.encode(`${name}\n`), key))).slice(0, 4));
    if (key[0] !== 1 || key.length !== 33 || mark !== id || name !== note.origin) return false;
    const line = note.signatures.find((line) => line[1] === name && hex(base64(line[2]).slice(0, 4)) === id);
    if (!line) return false;
    const imported = await crypto.subtle.importKey("raw", key.slice(1), { name: "Ed25519" }, false, ["verify"]);
    return crypto.subtle.verify("Ed25519", imported, base64(line[2]).slice(4), utf8.encode(note.text));
  }

  const proofText = (text) => {
    const [header, key, entry, format, index, ...rest] = text.replaceAll("\r\n", "\n").trim().split("\n");
    if (header !== "qingyuan ledger proof v1" || format !== "c2sp.org/tlog-proof@v1") return null;
    const end = rest.indexOf("");
    return {
      key: key.replace(/^key /, ""), entry: entry.replace(/^entry /, ""), index: Number(index.replace(/^index /, "")),
      siblings: rest.slice(0, end).map(base64), note: `${rest.slice(end + 1).join("\n")}\n`,
    };
  };

  // ---- What the page shows: one line a step, its word, and the shape of its tone ----

  function show(list, name, outcome, word) {
    const line = list.querySelector(`[data-step="${name}"]`);
    if (!line) return outcome;
    line.className = `state tone-${outcome === true ? "done" : outcome === false ? "grave" : "soon"}`;
    line.textContent =
      word ?? (outcome === true ? list.dataset.holds : outcome === false ? list.dataset.fails : list.dataset.open);
    return outcome;
  }

  async function check(list, proof) {
    list.hidden = false;
    if (!globalThis.crypto?.subtle) return show(list, "leaf", null, list.dataset.noCrypto);
    try {
      const note = head(proof.note);
      const hash = proof.entry === null ? proof.leaf : await leaf(proof.entry);
      if (proof.leaf) show(list, "leaf", same(hash, proof.leaf));
      else show(list, "leaf", true);
      const found = await root(hash, proof.index, note.size, proof.siblings);
      show(list, "root", found !== null && same(found, note.root));
      try {
        show(list, "signature", await isSigned(note, proof.key));
      } catch {
        show(list, "signature", null, list.dataset.noEd25519);
      }
    } catch {
      for (const step of ["leaf", "root", "signature"]) show(list, step, false);
    }
  }

  // ---- The page of an entry ----

  for (const list of document.querySelectorAll("[data-proof]")) {
    const button = list.parentElement.querySelector("[data-checks]");
    const { key, index, siblings, leaf: leafText, note } = list.dataset;
    const fromHex = (text) => Uint8Array.from(text.match(/../g) ?? [], (pair) => parseInt(pair, 16));
    const entry = document.querySelector("[data-entry]")?.textContent ?? null;
    button.hidden = false;
    button.addEventListener("click", () =>
      check(list, {
        key, note, entry, index: Number(index), leaf: fromHex(leafText),
        siblings: siblings.split(" ").filter(Boolean).map(fromHex),
      }));
  }

  // ---- The page where a proof is pasted ----

  for (const list of document.querySelectorAll("[data-pasted]")) {
    const button = list.parentElement.querySelector("[data-checks]");
    const field = document.getElementById("text");
    const look = () => (button.hidden = proofText(field.value) === null);
    field.addEventListener("input", look);
    look();
    button.addEventListener("click", () => check(list, proofText(field.value)));
  }
})();
