/** "… of the year. Enditem", "… on Monday. (pk)": the mark or the writer's sign by which a paper ends its story. */
export const END_MARK =
  /(?<=[.!?]["'”’]?\s+)(?:(?:[eE]nditem|\(?(?:ends|Ends|ENDS)\)?|###)\.?|\((?:\p{Ll}{2,4}|\p{Lu}{2,5})(?:[/,]\s?\p{L}{2,5}){0,2}\))$/u;

/** An agency's name after the last full stop of the story: "… fourth in the country. — VNB". */
export const SIGNATURE = /[.!?]["'”’]?\s+(?:—|–|--|-)\s?((?:[A-Z][A-Za-z&]*)(?:[ /][A-Z][A-Za-z]*){0,3})\.?$/;
