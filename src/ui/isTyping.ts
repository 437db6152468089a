/** Whether a key pressed there writes something: in a field for text or numbers, not on a box that is ticked. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches(FIELDS);
}

/** Inputs that take no text: a letter pressed on them is free for a shortcut. */
const WITHOUT_TEXT = ['button', 'checkbox', 'color', 'file', 'image', 'radio', 'range', 'reset', 'submit'];

const FIELDS = `input${WITHOUT_TEXT.map((type) => `:not([type="${type}"])`).join('')}, textarea, select`;
