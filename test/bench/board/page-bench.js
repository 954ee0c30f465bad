/**
 * The measuring object, as the page sees it. It asks the elements of the wall and uses its own buttons and wheel, so that
 * what is measured is what people do.
 */
(() => {
  const wanted = WANTED;
  const wall = () => document.querySelector('[data-wall]');
  const notes = () => [...document.querySelectorAll('[data-note]')];
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  const frames = async (count) => {
    for (let at = 0; at < count; at += 1) await frame();
  };
  const centre = (element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  };
  const inSight = () => {
    const area = wall().getBoundingClientRect();
    return notes().filter((element) => {
      const { x, y } = centre(element);
      return x > area.left && x < area.right && y > area.top && y < area.bottom;
    });
  };
  const nearestToMiddle = () => {
    const distance = (element) => {
      const { x, y } = centre(element);
      return Math.hypot(x - innerWidth / 2, y - innerHeight / 2);
    };
    return inSight().reduce((best, element) => (distance(element) < distance(best) ? element : best));
  };
  /** Zooms by a factor round the note in the middle, with Ctrl and the wheel. */
  const zoomBy = async (factor) => {
    const { x, y } = centre(nearestToMiddle());
    let left = Math.log(factor) * 240;
    while (Math.abs(left) > 0.5) {
      const step = Math.max(-60, Math.min(60, left));
      const wheel = { ctrlKey: true, deltaY: -step, clientX: x, clientY: y, bubbles: true, cancelable: true };
      wall().dispatchEvent(new WheelEvent('wheel', wheel));
      left -= step;
      await frame();
    }
    await frames(2);
  };
  window.__bench = {
    count: () => notes().length,
    fit: async () => {
      document.querySelector('button[aria-label="Show all of it"]:not([disabled])')?.click();
      await frames(2);
    },
    zoomTo: async (count) => {
      for (let attempt = 0; attempt < 6; attempt += 1) {
        const now = inSight().length;
        if (Math.abs(now - count) <= count / 10) return;
        await zoomBy(Math.sqrt(now / count));
      }
    },
    visible: () => inSight().length,
    middle: () => {
      const element = nearestToMiddle();
      return { id: element.dataset.note, ...centre(element) };
    },
    /** A drop puts notes together; where they lie then follows from that. */
    where: () => null,
    freeSpot: () => {
      const [one, two] = [nearestToMiddle(), nearestToMiddle().nextElementSibling];
      const box = one.getBoundingClientRect();
      const gap = Math.max(4, two ? two.getBoundingClientRect().left - box.right : 0);
      return { x: box.right + Math.min(gap, 12) / 2, y: box.top + box.height / 2 };
    },
    editing: () => document.activeElement?.matches('[data-note-editor]') ?? false,
    typed: () => document.activeElement?.value ?? null,
  };
  const watch = () => {
    // The frame of the workshop, before its board.
    if (document.querySelector('#content') && performance.getEntriesByName('bench:frame').length === 0)
      performance.mark('bench:frame');
    if (notes().length < wanted || wanted === 0) return requestAnimationFrame(watch);
    void frames(2).then(() => performance.mark('bench:painted'));
    void document.fonts.ready.then(() => frames(2)).then(() => performance.mark('bench:fonts'));
  };
  watch();
})();
