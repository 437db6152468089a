/** What firms' names are made of. All lower case. */

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Legal forms that end a name. Dots are ignored when comparing. */
export const LEGAL_FORMS = list(`
ltd limited inc incorporated corp corporation co company llc llp plc gmbh ag kg kgaa ohg ug se sa sas sarl spa srl sl slu bv nv ab as asa
aps oy oyj oü ou uab sia sro as kk gk jsc pjsc ojsc ooo zao ltda sl cv tbk bhd sdn pte pty pvt berhad kft zrt nyrt doo dd ad eood lda ps aş wll saog saoc fze fzco fzllc dmcc bsc kscc kscp as oo sro spzoo sae saoc qsc psc kabushiki sapi sab epp ehf hf ooo tov plt sdn llp kgaa mbh sp
`);

/** Legal forms too short or too common to count without their dots or capitals: "SA", "AS", "SE", "AG". */
export const BARE_LEGAL_FORMS = list(
  'AG KG WLL SAOG SAOC FZE FZCO DMCC BSC KSCC A.Ş AŞ P/S K/S I/S ehf SAE SE SA SAS SL BV NV AB AS ASA A/S ApS Oy Oyj OÜ UAB SIA KK JSC PJSC Ltda PLC plc LLC LLP Inc Corp GmbH Ltd Limited Pvt Pte Bhd Tbk Kft Lda SpA SRL Srl d.o.o Co Corporation Incorporated SARL Zrt',
);

/** Whether a word in small letters makes a firm of a name it ends; accents do not matter ("Précision"). */
export function isCompanyWord(norm: string): boolean {
  return (
    COMPANY_WORDS.has(norm) ||
    (/[^\x20-\x7e]/.test(norm) && COMPANY_WORDS.has(norm.normalize('NFD').replace(/\p{M}/gu, '')))
  );
}

/** Nouns that, at the end of a capitalised name, make it a firm's. */
export const COMPANY_WORDS = list(`
group holding holdings technologies technology tech electronics electronic photonics optics optical optoelectronics opto-electronics
fiber-optics precision robotics automation pharma pharmaceutical pharmaceuticals bio biotech biotechnology biologics biopharma
bioprocess therapeutics genomics diagnostics medical medtech healthcare instruments instrument components bearings bearing
motors motor automotive auto autos automobile automobiles vehicles aerospace avionics aviation aircraft airlines airways orbital propulsion dynamics
energy power solar wind battery batteries electric electrical capacitor capacitors semiconductor semiconductors
microelectronics micro microwave chips silicon materials material ceramics chemical chemicals chemistry plastics polymers rubber glass
steel metals metal copper aluminium aluminum titanium alloys powder mining minerals resources oil gas petroleum petrochemical cement
capital partners ventures venture securities investment investments equity assets insurance brokers financial advisors advisers
industries industrial manufacturing machinery machine machines tools tooling mould mold moulds molds springs fasteners gear gears gearbox blade
blades valves valve pumps pump compressors hydraulics hydraulik pneumatics seals sensing sensors sensor vision laser lasers display displays
lighting cable cables wire systems system software soft data digital cloud networks cyber telecom telecommunications
communications mobile media pictures entertainment games interactive labs laboratories studio studios works foundry offshore tecnologia tecnologias industrie electronique elektronika
foods food beverages dairy brewery brewing breweries distillers distillery textiles apparel garments footwear furniture paper packaging logistics shipping shipyard
marine exhibitions exhibition supply equipment engineering construction
engineers solutions services trading imports exports products devices filters filter filtration vacuum cryogenics
turbine turbines drones cobre aços metais válvulas hidraulika feinmechanik maschinenbau werke werk technik motorwerk optik apparatebau fahrzeugbau anlagenbau stahlbau
elektronik seimitsu seisakusho kogyo denki seiki seiko kinzoku kagaku jidosha sangyo giken kikai heavy bros brothers sons agritech agro döküm makina makine sanayi tekstil kimya traktör
maquinados maquinaria metalúrgica industrias indústria indústrias fundición fundição acero aceros química válvulas motores mecânica costruzioni officine meccanica fonderie acciaierie mécanique aéro aciéries ateliers teollisuus konepaja metalli tiiviste verkstad mekaniska fabrik fabriken industri smederij techniek machinefabriek décolletage usinage horlogerie plasturgie plastiques fonderie fonderies tôlerie chaudronnerie mécaniques outillage aciers tornería torneria tornos utillaje forja ferramentas dreherei giesserei gießerei werkzeugbau werkzeuge präzision strojírny sklárna slévárna zbrojovka stroje zakłady fabryka przemysł gép gyár seeds fertilizers fintech memory factory plant mill mills workshop forge forging forgings castings casting carbide tungsten aerotech
water environmental recycling semicon intelligent intelligence drive drives transmission rail railway locomotive
telecoms wireless aeronautics space satellite satellites helicopters coatings paints fibres fibers composites graphene
magnetics magnets crystals crystal wafer wafers circuits circuit interconnect connectors instruments analytics
instrumentation metrology lens lenses cosmetics retail stores pharmacy hospitality hotels motorcycles bicycles cycles tyres tires
`);

/**
 * Goods, materials and crafts: behind another word they are the second half of a firm's name more often than not.
 * Weaker than COMPANY_WORDS, for families and places are called so too.
 */
export const GOODS = list(`
carbon graphite diamond diamonds gem gems jewel jewels jewellery jewelry tea coffee cocoa sugar salt rice grain flour spice spices wine wines beer spirits cheese meat poultry
fish seafood fruit fruits juice bread bakery candy chocolate lattice process thermal heat cooling fan fans lamp lamps light lights brake brakes research fluorochem tool die dies
watch watches clock clocks mirror mirrors bell bells boat boats yacht yachts bus buses truck trucks tractor tractors trailer trailers engine engines rotor rotors shaft shafts
belt belts chain chains rope ropes bolt bolts nut nuts screw screws nail nails pin pins pipe pipes tube tubes tubing tank tanks boiler boilers furnace furnaces kiln kilns oven ovens stove stoves
heater heaters cooler coolers freezer freezers refrigeration compressor piston pistons ring rings crane cranes lift lifts elevator elevators
magnet phosphor phosphors rare tungsten cobalt nickel zinc lithium manganese molybdenum magnesium vanadium tantalum germanium gallium indium quartz mica silica kaolin marble granite stone brick bricks tile tiles porcelain
pottery enamel wood timber plywood bamboo cork leather silk cotton wool linen yarn thread fabric fabrics textile garment shoe shoes hat hats glove gloves sock socks button buttons zipper zippers
toy toys doll dolls pen pens ink inks pencil pencils paint dye dyes pigment pigments resin resins glue adhesive adhesives foam film films foil foils mesh sieve sieves gasket gaskets membrane membranes
knife knives blade saw saws drill drills hammer abrasives grinding welding foundries forge cutting stamping casting coating plating surface nozzle nozzles jet jets spray tap taps faucet
meter meters gauge gauges scale scales balance timer relay relays switch switches socket sockets plug plugs fuse fuses transformer transformers coil coils antenna antennas radar sonar camera cameras scope microscope
telescope printer printers printing scanner scanners robot robots drone actuator actuators servo encoder encoders gearbox gearboxes clutch chassis axle axles wheel wheels tyre rubber saddle saddles bicycle bike bikes
flange flanges hydraulic pneumatic refractory refractories explosives fireworks match matches soap soaps detergent perfume vaccine vaccines serum reagents enzyme enzymes yeast feed seed fertilizer pesticide
nano micro cell cells stack fuel hydrogen biogas pellets pellet charger chargers inverter inverters converter rectifier diode diodes sapphire crystal spectra spectrum signal signals code logic compute computing chip
aero space rocket rockets launch avionics glider glass optic fibre fiber wireless broadband gaming film animation logistics freight cargo express courier haulage
`);

/** Common nouns for a firm, in apposition or before a name: "Fiberstar, a *maker* of", "valve *group* Officine Bellandi". */
export const COMPANY_NOUNS = list(`
company companies firm firms maker makers manufacturer manufacturers producer producers supplier suppliers vendor vendors builder builders
developer developers group groups start-up start-ups startup startups spin-off spinoff subsidiary subsidiaries affiliate conglomerate
enterprise enterprises business businesses workshop workshops outfit outfits specialist specialists cooperative co-operative
giant giants carmaker carmakers chipmaker chipmakers drugmaker drugmakers toolmaker toolmakers shipyard shipyards shipbuilder brewer
retailer operator operators provider providers distributor wholesaler contractor foundry bank's unit underwriter shop
joint-venture utility trader house toolmaker exhibitor exhibitors recipient recipients rival rivals competitor competitors unicorn unicorns exporter exporters importer importers customer customers buyer
buyers client clients investor investors airline airlines carrier insurer brokerage broker consultancy yard factory
refiner refinery miner planemaker automaker steelmaker shoemaker watchmaker winemaker papermaker brickmaker glassmaker chipmaker cement-maker fintech shipper hotelier grocer supermarket telco conglomerates
`);

/** Verbs whose subject is a firm more often than a person or place. Third person, past, base. */
export const COMPANY_VERBS = list(`
makes made produces produced manufactures manufactured sells sold supplies supplied ships shipped exports exported builds built
employs employed acquired acquires raised raises listed develops developed earned earns booked books invested generates
generated opened opens grinds grind writes prints printed turned employs delivers delivered designs designed operates
operated specialises specializes specialised specialized focuses focused filed floated reported reports posted launched
launches landed signed won secured claims commands holds expanded exports hires hired bought buys provides provided offers offered owns owned agreed completed serves markets distributes imports uses plans entered merged reported invests invested recruits licenses leases
`);

/** What a firm has: after its possessive. */
export const COMPANY_POSSESSIONS = list(`
chief chairman chairwoman ceo founder founders owner owners president products product sales revenue profits profit factory factories plant
plants customers shares stock headquarters subsidiary parent employees staff engineers lasers machines technology patents
output exports prospectus management executives workshop production general managing spokesman spokeswoman vice-president
bid board stake results ipo acquisition takeover investors rival deal app platform brands subsidiaries debt workforce valuation network bonds lenders market order orders flagship brand founding own chairperson
`);

/** Names of firms so well known that articles use them without a word of introduction. */
export const WELL_KNOWN_COMPANIES = list(`
aig jpmorgan citigroup citi hsbc ubs barclays santander bnp allianz axa prudential blackrock blackstone kkr softbank astrazeneca pfizer merck gilead moderna gsk sanofi abbvie takeda lilly medtronic walmart costco netflix facebook whatsapp instagram youtube linkedin twitter tiktok meta uber airbnb spotify paypal visa mastercard verizon comcast disney caterpillar cummins honeywell 3m dupont dow linde fedex ups ford gm chrysler toshiba fujitsu nec canon ricoh sharp nikon denso bridgestone komatsu kubota fanuc keyence murata tdk shimano kia posco naver kakao hanwha lotte doosan celltrion coupang infineon continental zf thyssenkrupp sap adidas puma henkel evonik covestro schaeffler trumpf zeiss festo kuka alstom thales safran michelin danone loreal lvmh kering eni enel leonardo ferrari pirelli iberdrola repsol inditex philips heineken ing ahold vestas orsted carlsberg lego equinor telenor hexagon sandvik skf electrolux kone wartsila neste fortum bajaj tvs bhel hal wipro hcl adani vedanta jsw larsen grab gojek sea-ltd vingroup vinfast fpt petronas maxis ambev jbs suzano weg natura cemex bimbo
huawei alibaba tencent baidu xiaomi byd catl lenovo haier midea foxconn jd.com meituan bytedance smic boe dji geely nio tesla apple
google microsoft amazon.com intel nvidia qualcomm samsung hyundai lg sk hynix tsmc sony toyota honda nissan panasonic hitachi bosch
siemens basf bayer volkswagen bmw daimler mercedes-benz audi porsche airbus boeing ge ibm oracle cisco dell hp philips asml
nokia ericsson abb nestle novartis roche unilever shell bp totalenergies stellantis renault volvo ikea maersk tata reliance
ryanair easyjet wizzair lufthansa klm qantas finnair aeroflot indigo rosneft gazprom lukoil aramco adnoc tesco lidl aldi carrefour auchan ikea zara primark asos zalando spacex openai anthropic nintendo activision ubisoft pixar hulu glencore rheinmetall airbnb lyft deliveroo grubhub doordash klarna revolut stripe deloitte kpmg pwc mckinsey starbucks pepsico heinz mondelez nike puma reebok gucci prada chanel hermès rolex swatch bentley bugatti lamborghini skoda škoda citroën peugeot opel vauxhall
infosys wipro mahindra flex petrobras embraer vale gree tcl oppo vivo zte hikvision sany zoomlion cosco sinopec petrochina cnooc
`);
