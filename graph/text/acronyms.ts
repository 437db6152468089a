/**
 * Whether a name is itself an acronym: two to seven capitals and digits, however pointed ("MIIT", "R&D", "U.S.").
 * Such a name says too little to stand alone.
 */
export function isAcronym(name: string): boolean {
  if (/\s/.test(name.trim())) return false;
  return /^(?=.*\p{Lu})[\p{Lu}\p{N}]{2,7}$/u.test(name.replace(/[^\p{L}\p{N}]/gu, ''));
}
