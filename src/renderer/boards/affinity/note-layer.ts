/**
 * The notes of a wall as elements of the page, written by hand: thousands of them change place with one drop, and a
 * tree of components would cost more than the notes. Only what differs from what is there is written.
 */

/** One note as it is drawn. */
export interface NoteView {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /** Size of the letters, 0 for the largest. */
  readonly step: number;
  /** 0 for none. */
  readonly colour: number;
  /** Said beside the colour, so that it never stands alone: initials, or the shape of a theme. */
  readonly mark: string;
  /** "3", or empty. */
  readonly dots: string;
  /** What it became: a reference, or empty. */
  readonly became: string;
  /** What it is called aloud. */
  readonly name: string;
}

/** Classes of the style sheet. */
export interface NoteStyles {
  readonly note: string;
  readonly foot: string;
  readonly dots: string;
  /** By size of the letters. */
  readonly steps: readonly string[];
  /** By number of the colour. */
  readonly colours: readonly string[];
}

export interface NoteLayer {
  /** Draws these notes, in this order. */
  readonly show: (views: readonly NoteView[]) => void;
  /** Marks the chosen ones. */
  readonly choose: (ids: ReadonlySet<string>) => void;
  /** Marks those that are carried. */
  readonly lift: (ids: readonly string[]) => void;
  /** Makes one note the stop of the Tab key; null for none. */
  readonly setStop: (id: string | null) => void;
  readonly element: (id: string) => HTMLElement | undefined;
}

/** The layer in its host, which is the list box. */
export function createNoteLayer(host: HTMLElement, styles: NoteStyles): NoteLayer {
  const elements = new Map<string, HTMLElement>();
  let shown = new Map<string, NoteView>();
  let chosen: ReadonlySet<string> = new Set();
  let lifted: readonly string[] = [];
  let stop: string | null = null;

  const make = (id: string): HTMLElement => {
    const element = document.createElement('div');
    element.role = 'option';
    element.tabIndex = -1;
    element.dataset.note = id;
    element.ariaSelected = 'false';
    elements.set(id, element);
    return element;
  };
  const write = (element: HTMLElement, view: NoteView, old: NoteView | undefined): void => {
    if (view.x !== old?.x) element.style.left = `${view.x}px`;
    if (view.y !== old?.y) element.style.top = `${view.y}px`;
    if (view.colour !== old?.colour || view.step !== old.step)
      element.className = `${styles.note} ${styles.steps[view.step] ?? ''} ${styles.colours[view.colour] ?? ''}`;
    if (view.name !== old?.name) element.ariaLabel = view.name;
    if (
      view.text === old?.text &&
      view.mark === old.mark &&
      view.dots === old.dots &&
      view.became === old.became
    )
      return;
    element.replaceChildren(view.text, ...feetOf(view, styles));
  };

  return {
    show: (views) => {
      const next = new Map<string, NoteView>();
      let previous: Element | null = null;
      for (const view of views) {
        next.set(view.id, view);
        const old = shown.get(view.id);
        const element = elements.get(view.id) ?? make(view.id);
        if (old !== view) write(element, view, old);
        const place: Element | null =
          previous === null ? host.firstElementChild : previous.nextElementSibling;
        // The order of the page is the order in which it is read.
        if (place !== element) moveBefore(host, element, place);
        previous = element;
      }
      for (const [id, element] of elements) {
        if (next.has(id)) continue;
        element.remove();
        elements.delete(id);
      }
      shown = next;
    },
    choose: (ids) => {
      for (const id of chosen) if (!ids.has(id)) mark(elements.get(id), false);
      for (const id of ids) if (!chosen.has(id)) mark(elements.get(id), true);
      chosen = new Set(ids);
    },
    lift: (ids) => {
      for (const id of lifted) elements.get(id)?.removeAttribute('data-lifted');
      for (const id of ids) elements.get(id)?.setAttribute('data-lifted', '');
      lifted = ids;
    },
    setStop: (id) => {
      if (stop !== null) elements.get(stop)?.setAttribute('tabindex', '-1');
      if (id !== null) elements.get(id)?.setAttribute('tabindex', '0');
      stop = id;
    },
    element: (id) => elements.get(id),
  };
}

/** Moves an element without taking the focus from it. */
function moveBefore(host: HTMLElement, element: HTMLElement, place: Element | null): void {
  const hadFocus = element === document.activeElement;
  host.insertBefore(element, place);
  if (hadFocus) element.focus({ preventScroll: true });
}

function mark(element: HTMLElement | undefined, isChosen: boolean): void {
  if (element) element.ariaSelected = String(isChosen);
}

/** The line at the foot of a note: whose it is or what its colour means, what it became, how many dots it has. */
function feetOf(view: NoteView, styles: NoteStyles): readonly HTMLElement[] {
  const feet: HTMLElement[] = [];
  if (view.mark !== '' || view.became !== '') {
    const foot = document.createElement('span');
    foot.className = styles.foot;
    foot.ariaHidden = 'true';
    foot.textContent = view.became === '' ? view.mark : `${view.mark} → ${view.became}`.trim();
    feet.push(foot);
  }
  if (view.dots !== '') {
    const dots = document.createElement('span');
    dots.className = styles.dots;
    dots.ariaHidden = 'true';
    dots.textContent = view.dots;
    feet.push(dots);
  }
  return feet;
}
