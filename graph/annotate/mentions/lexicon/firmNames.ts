/** Firms whose names do not look like names. All lower case. */

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** They write themselves small, or with a number before small letters. */
export const SMALL_FIRMS = list(`
adidas thyssenkrupp hynix lululemon trivago zooplus idealo bwin comdirect tesa 23andme 4imprint imec ebm-papst
7-eleven 3i 4sc ams 51job argenx uniqure esure realme
lastminute.com booking.com amazon.com jd.com trip.com monday.com 58.com c3.ai x.ai boohoo.com
`);

/** The "'s" is part of the name, and owns nothing by itself. */
export const POSSESSIVE_FIRMS = list(`
mcdonald's levi's moody's sotheby's macy's kohl's lowe's wendy's sainsbury's domino's arby's chili's
dillard's bloomingdale's hardee's applebee's hellmann's smucker's barron's zaxby's popeye's campbell's casey's
lloyd's culver's
`);

/** They bear a founder's whole name; articles that speak of the founder say so. */
export const FOUNDERS_NAMES: ReadonlySet<string> = new Set(
  `harvey nichols, jimmy choo, john lewis, hugo boss, calvin klein, tommy hilfiger, michael kors, ralph lauren, christian dior, louis vuitton,
goldman sachs, morgan stanley, charles schwab, philip morris, eli lilly, aston martin, laura ashley, ted baker, kate spade, tory burch, estée lauder,
elizabeth arden, max mara, johnnie walker, jim beam, jack daniel's, helly hansen, jack wolfskin, thomas cook, william hill, ernst & young, carl zeiss,
robert half, oscar mayer, duncan hines, peter jones, fred olsen, jones lang lasalle, raymond james, alexander mcqueen, stella mccartney,
marc jacobs, giorgio armani, roberto cavalli, salvatore ferragamo, patek philippe, franck muller, james hardie, john deere, harry winston, paddy power`
    .split(',')
    .map((name) => name.trim()),
);
