/** "… of the year. Enditem": the mark by which a wire ends its story. */
export const END_MARK = /(?<=[.!?]["'”’]?\s+)(?:enditem|\(?ends\)?|###)\.?$/i;

/** An agency's name after the last full stop of the story: "… fourth in the country. — VNB". */
export const SIGNATURE = /[.!?]["'”’]?\s+(?:—|–|--|-)\s?((?:[A-Z][A-Za-z&]*)(?:[ /][A-Z][A-Za-z]*){0,3})\.?$/;
