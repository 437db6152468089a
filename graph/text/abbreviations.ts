/** Words whose full stop need not end a sentence, as data for everyone who splits text. All lower case, without that stop. */

/** Never the last word of a sentence: something always follows. */
export const LEADING_ABBREVIATIONS: ReadonlySet<string> = new Set(
  'mr mrs ms dr prof gov sen rep gen col lt capt sgt rev hon st mt no nos vs e.g i.e cf fig figs vol art sec dept univ jan feb mar apr jun jul aug sep sept oct nov dec approx est messrs mme mlle herr dipl ing'.split(
    ' ',
  ),
);

/** May end a sentence, but more often do not: then the next word decides. */
export const TRAILING_ABBREVIATIONS: ReadonlySet<string> = new Set(
  'co corp inc ltd llc plc bros u.s u.k u.n e.u p.r.c u.s.a d.c a.m p.m etc al jr sr ph.d m.d s.a s.p.a s.r.l n.v b.v a.g cie ltda pvt pty bhd sdn tbk k.k ave blvd rd'.split(
    ' ',
  ),
);

/** Words that, capitalised after an abbreviation, begin a new sentence rather than go on with a name. */
export const STARTERS: ReadonlySet<string> = new Set(
  'the a an this that these those it its he she they we you i his her their our in on at by for from with as after before while when since until although though but and so yet however meanwhile according among another each every some many most both there here founded established based last today now also other'.split(
    ' ',
  ),
);
