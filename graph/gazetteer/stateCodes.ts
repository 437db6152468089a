/** How American, Canadian and Australian news shortens states behind a town; full stops left out. */
const WRITTEN = `Alabama AL Ala; Alaska AK; Arizona AZ Ariz; Arkansas AR Ark; California CA Calif Cal; Colorado CO Colo;
Connecticut CT Conn; Delaware DE Del; Florida FL Fla; Georgia GA Ga; Hawaii HI; Idaho ID; Illinois IL Ill; Indiana IN Ind;
Iowa IA; Kansas KS Kan Kans; Kentucky KY Ky; Louisiana LA La; Maine ME Me; Maryland MD Md; Massachusetts MA Mass;
Michigan MI Mich; Minnesota MN Minn; Mississippi MS Miss; Missouri MO Mo; Montana MT Mont; Nebraska NE Neb Nebr;
Nevada NV Nev; New Hampshire NH; New Jersey NJ; New Mexico NM; New York State NY; North Carolina NC; North Dakota ND;
Ohio OH; Oklahoma OK Okla; Oregon OR Ore; Pennsylvania PA Pa Penn; Rhode Island RI; South Carolina SC; South Dakota SD;
Tennessee TN Tenn; Texas TX Tex; Utah UT; Vermont VT Vt; Virginia VA Va; Washington State WA Wash; West Virginia WV WVa;
Wisconsin WI Wis Wisc; Wyoming WY Wyo; Alberta AB Alta; British Columbia BC; Manitoba MB Man; New Brunswick NB;
Newfoundland and Labrador NL; Nova Scotia NS; Ontario ON Ont; Quebec QC Que; Saskatchewan SK Sask; New South Wales NSW;
Queensland QLD Qld; Victoria VIC Vic; Tasmania TAS Tas; Western Australia WA`;

const CODES = new Map<string, string[]>();
for (const row of WRITTEN.split(/;\s*/)) {
  const words = row.trim().split(/\s+/);
  const first = words.findIndex((word, at) => at > 0 && /^\p{Lu}{2,3}$/u.test(word));
  const name = words.slice(0, first).join(' ');
  for (const code of words.slice(first)) CODES.set(code, [...(CODES.get(code) ?? []), name]);
}

/** The states that a short form stands for where it stands behind a town: "Tex", "N.C.", "WA", which is two. */
export function expandState(code: string): readonly string[] {
  return CODES.get(code.replaceAll('.', '')) ?? [];
}
