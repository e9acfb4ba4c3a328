type Meaning = readonly [name: string, meaning: string, otherName: string];

/** How long a tip stays after the pointer left, in milliseconds: time to reach the tip itself. */
const stay = 300;

let isStarted = false;

/** Explains a marked term on hover and focus; Escape closes the tip, and the pointer may move onto it. */
export function startTermTips(): void {
  if (isStarted) return;
  isStarted = true;
  const tips = new TermTips();
  document.addEventListener("pointerover", ({ target }) => tips.point(target));
  document.addEventListener("focusin", ({ target }) => tips.focus(target));
  document.addEventListener("focusout", () => tips.close());
  document.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") tips.close();
  });
  // what made the page fetch this script may have been the pointer on a term, or the focus
  tips.focus(document.querySelector("a.site-term:hover") ?? document.activeElement);
}

class TermTips {
  private readonly tip = document.createElement("div");
  private term: HTMLElement | undefined;
  private leaving: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    this.tip.className = "site-tip";
    this.tip.id = "site-tip";
    this.tip.setAttribute("role", "tooltip");
  }

  point(target: EventTarget | null): void {
    const term = termAt(target);
    const isInside = target instanceof Node && this.tip.contains(target);
    if (term === undefined && !isInside) {
      this.leaving ??= setTimeout(() => this.close(), stay);
      return;
    }
    clearTimeout(this.leaving);
    this.leaving = undefined;
    if (term !== undefined) this.open(term);
  }

  focus(target: EventTarget | null): void {
    const term = termAt(target);
    if (term !== undefined) this.open(term);
  }

  close(): void {
    clearTimeout(this.leaving);
    this.leaving = undefined;
    this.term?.removeAttribute("aria-describedby");
    this.term = undefined;
    this.tip.remove();
  }

  private async open(term: HTMLElement): Promise<void> {
    if (this.term === term) return;
    this.close();
    this.term = term;
    const meaning = (await meanings(term))?.[term.dataset["term"] ?? ""];
    if (meaning === undefined || this.term !== term) return;
    this.fill(meaning);
    // inside a landmark, so that screen readers find it where they are
    (term.closest("main") ?? document.body).append(this.tip);
    this.place(term);
    term.setAttribute("aria-describedby", this.tip.id);
  }

  private fill([name, meaning, otherName]: Meaning): void {
    const head = document.createElement("strong");
    const other = document.createElement("bdi");
    const isArabic = document.documentElement.lang === "ar";
    other.lang = isArabic ? "en" : "ar";
    other.textContent = otherName;
    head.append(name, " · ", other);
    this.tip.lang = document.documentElement.lang;
    this.tip.dir = isArabic ? "rtl" : "ltr";
    this.tip.replaceChildren(head, meaning);
  }

  /** Under the term, or above it where there is no room; always inside the window. */
  private place(term: HTMLElement): void {
    const [box] = term.getClientRects();
    if (box === undefined) return;
    const { offsetWidth: width, offsetHeight: height } = this.tip;
    const middle = (box.left + box.right) / 2 - width / 2;
    const left = Math.max(8, Math.min(middle, document.documentElement.clientWidth - width - 8));
    const isBelow = box.bottom + height + 8 < window.innerHeight;
    const top = isBelow ? box.bottom + 4 : box.top - height - 4;
    this.tip.style.left = `${left + window.scrollX}px`;
    this.tip.style.top = `${top + window.scrollY}px`;
  }
}

function termAt(target: EventTarget | null): HTMLElement | undefined {
  return (target instanceof Element ? target.closest<HTMLElement>("a.site-term") : null) ?? undefined;
}

let loading: Promise<Readonly<Record<string, Meaning>> | undefined> | undefined;

// The address of the glossary has the base and the language of the site.
function meanings(term: HTMLElement): typeof loading {
  loading ??= fetchMeanings(term).catch(() => {
    loading = undefined;
    return undefined;
  });
  return loading;
}

async function fetchMeanings(term: HTMLElement): Promise<Readonly<Record<string, Meaning>> | undefined> {
  const { lang } = document.documentElement;
  const glossary = term.getAttribute("href") ?? "";
  const home = glossary.slice(0, glossary.indexOf("reference/glossary/"));
  const response = await fetch(`${home}terms.${lang === "ar" ? "ar" : "en"}.json`);
  return response.ok ? ((await response.json()) as Readonly<Record<string, Meaning>>) : undefined;
}
