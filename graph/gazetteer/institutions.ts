/**
 * Institutions and programmes that newsrooms name without saying what they are, by acronyms and in their own languages.
 * A line each: the name in full, then other names of the same.
 */
import type { EntityType } from '../ontology.ts';

export interface Institution {
  readonly type: EntityType;
  readonly kind: string | null;
  /** The name in full first. */
  readonly names: readonly string[];
}

export const INSTITUTIONS: readonly Institution[] = [
  ...list(
    'agency',
    null,
    `House of Commons
    House of Lords
    House of Representatives
    Public Accounts Committee
    Government Accountability Office | GAO
    National Audit Office
    European Court of Auditors
    Bundestag
    Bundesrat
    Lok Sabha
    Rajya Sabha
    Diet of Japan
    Korea Trade-Investment Promotion Agency | KOTRA
    Korea SMEs and Startups Agency | KOSME
    Korea Technology Finance Corporation | KIBO
    Japan External Trade Organization | JETRO
    New Energy and Industrial Technology Development Organization | NEDO
    Organization for Small & Medium Enterprises and Regional Innovation | SME Support Japan
    Small and Medium Enterprise Agency
    Taiwan External Trade Development Council | TAITRA
    Enterprise Singapore | EnterpriseSG
    Economic Development Board | EDB Singapore
    Malaysian Investment Development Authority | MIDA
    Malaysia External Trade Development Corporation | MATRADE
    SME Corporation Malaysia | SME Corp Malaysia | SME Corp
    Bangko Sentral ng Pilipinas
    Department of Trade and Industry
    Badan Koordinasi Penanaman Modal | BKPM
    Office of Small and Medium Enterprises Promotion | OSMEP
    National Science and Technology Development Agency | NSTDA
    Small and Medium Enterprises Development Organization of Turkey | KOSGEB
    Scientific and Technological Research Council of Turkey | TÜBİTAK | TUBITAK
    Turkish Statistical Institute | TurkStat | TÜİK
    NITI Aayog
    Invest India
    Small Industries Development Corporation
    Bureau of Indian Standards
    QazTrade
    Kazakh Invest
    Federal Competitiveness and Statistics Authority
    Dubai Chambers
    Monsha'at
    Saudi Industrial Development Fund | SIDF
    Innovate UK
    UK Research and Innovation | UKRI
    Companies House
    Office for National Statistics
    HM Treasury
    HM Revenue and Customs | HM Revenue & Customs | HMRC
    Scottish Enterprise
    Highlands and Islands Enterprise
    South of Scotland Enterprise
    Invest Northern Ireland | Invest NI
    Enterprise Ireland
    IDA Ireland
    Enterprise Estonia
    Business Finland
    Business Sweden
    Vinnova
    Tillväxtverket
    Almi
    Innovation Norway
    Business France
    Bundesministerium für Wirtschaft und Klimaschutz | BMWK
    Bundesministerium für Wirtschaft und Energie | BMWi | BMWE
    Bundesamt für Wirtschaft und Ausfuhrkontrolle | BAFA
    Bundeskartellamt
    Bundesnetzagentur
    Bundesrechnungshof
    Germany Trade & Invest | Germany Trade and Invest | GTAI
    Statistisches Bundesamt | Destatis
    Österreichische Forschungsförderungsgesellschaft | FFG
    Austria Wirtschaftsservice | aws
    Innosuisse
    Switzerland Global Enterprise
    Netherlands Enterprise Agency | RVO
    Flanders Investment & Trade | Flanders Investment and Trade
    Agence wallonne à l'Exportation | AWEX
    VLAIO
    Invitalia
    Italian Trade Agency | ICE Agenzia
    ICEX España Exportación e Inversiones | ICEX
    CDTI Innovación | CDTI
    ACCIÓ
    IAPMEI
    AICEP Portugal Global | AICEP
    Polska Agencja Rozwoju Przedsiębiorczości | PARP
    Narodowe Centrum Badań i Rozwoju | NCBR | NCBiR
    Polish Investment and Trade Agency | PAIH
    CzechInvest
    CzechTrade
    SARIO
    HIPA
    SPIRIT Slovenia
    Eurostat
    European Innovation Council and SMEs Executive Agency | EISMEA
    Small Business Administration
    National Institute of Standards and Technology | NIST
    Securities and Exchange Commission
    Canadian Northern Economic Development Agency | CanNor
    Prairies Economic Development Canada | PrairiesCan
    Atlantic Canada Opportunities Agency | ACOA
    Innovation, Science and Economic Development Canada
    Statistics Canada
    Investissement Québec
    Secretaría de Economía
    ProMéxico
    Instituto Nacional de Estadística y Geografía | INEGI
    Brazilian Trade and Investment Promotion Agency | ApexBrasil | Apex-Brasil
    Financiadora de Estudos e Projetos | Finep
    Embrapii
    ABDI
    Inmetro
    ProChile
    Corporación de Fomento de la Producción | CORFO
    ProColombia
    iNNpulsa Colombia | iNNpulsa
    PROMPERÚ | PromPerú
    Austrade
    IP Australia
    New Zealand Trade and Enterprise | NZTE
    Callaghan Innovation
    Stats NZ
    Small Enterprise Development Agency
    Statistics South Africa | Stats SA
    Kenya Revenue Authority
    Rwanda Development Board
    Ghana Export Promotion Authority
    Nigerian Export Promotion Council
    Ethiopian Investment Commission`,
  ),
  ...list(
    'organization',
    'bank',
    `Kreditanstalt für Wiederaufbau | KfW
    Bpifrance
    Cassa Depositi e Prestiti | CDP
    British Business Bank
    Development Bank of Wales
    Scottish National Investment Bank
    European Investment Bank | EIB
    European Bank for Reconstruction and Development | EBRD
    European Investment Fund | EIF
    Bank Gospodarstwa Krajowego | BGK
    NRW.BANK | NRW.Bank
    LfA Förderbank Bayern
    L-Bank
    Finnvera
    Banco Nacional de Desenvolvimento Econômico e Social | BNDES
    Banco Nacional de Comercio Exterior | Bancomext
    Nacional Financiera | Nafin
    Bancóldex
    Business Development Bank of Canada
    Export Development Canada
    Export-Import Bank of China
    China Development Bank
    Korea Development Bank
    Korea Eximbank | Export-Import Bank of Korea
    Industrial Bank of Korea
    Shoko Chukin Bank
    Japan Finance Corporation
    Development Bank of Japan
    Small Industries Development Bank of India | SIDBI
    Exim Bank of India | India Exim Bank
    Türk Eximbank
    Asian Development Bank
    African Development Bank
    Afreximbank | African Export-Import Bank
    Inter-American Development Bank
    World Bank
    International Finance Corporation
    Islamic Development Bank
    Asian Infrastructure Investment Bank | AIIB
    SME Bank Malaysia`,
  ),
  ...list(
    'organization',
    'exchange',
    `Nasdaq
    New York Stock Exchange | NYSE
    Euronext
    Euronext Growth
    KOSDAQ | Kosdaq
    KOSPI | Kospi
    KONEX
    Korea Exchange | KRX
    STAR Market
    ChiNext
    National Equities Exchange and Quotations | NEEQ | New Third Board
    HKEX
    Taipei Exchange | TPEx
    Borsa Istanbul | Borsa İstanbul
    Bursa Malaysia
    ASX
    JSE
    NewConnect
    Spotlight Stock Market
    Nasdaq First North | First North
    BSE SME
    NSE Emerge
    Bolsa Mexicana de Valores
    Tadawul`,
  ),
  ...list(
    'organization',
    'association',
    `Verband Deutscher Maschinen- und Anlagenbau | VDMA
    Bundesverband der Deutschen Industrie | BDI
    Zentralverband Elektrotechnik- und Elektronikindustrie | ZVEI
    Bundesverband Mittelständische Wirtschaft | BVMW
    Südwestmetall
    Gesamtmetall
    Medef | MEDEF
    Mouvement des entreprises de taille intermédiaire
    Confindustria
    Confartigianato
    Unioncamere
    UCIMU
    Confederation of British Industry
    Make UK
    Federation of Small Businesses
    Ibec
    Swissmem
    Swissmechanic
    Economiesuisse
    Wirtschaftskammer Österreich | WKÖ
    Teknikföretagen
    Orgalim
    SMEunited
    BusinessEurope
    Confederación Española de Organizaciones Empresariales | CEOE
    Keidanren
    Federation of Korean Industries
    Korea Federation of SMEs | KBIZ
    Confederation of Indian Industry
    Federation of Indian Chambers of Commerce and Industry | FICCI
    ASSOCHAM
    Laghu Udyog Bharati
    Union of Chambers and Commodity Exchanges of Turkey | TOBB
    Turkish Industry and Business Association | TÜSİAD | TUSIAD
    MÜSİAD
    Turkish Exporters Assembly
    KADIN
    Federation of Thai Industries
    Federation of Malaysian Manufacturers
    National Association of Manufacturers
    Canadian Manufacturers & Exporters
    Fiesp | FIESP
    Confederação Nacional da Indústria
    Fiergs
    Abimaq | ABIMAQ
    Coparmex
    Concamin
    Canacintra
    Ai Group
    BusinessNZ
    Business Unity South Africa
    SEIFSA
    Manufacturers Association of Nigeria`,
  ),
  ...list(
    'organization',
    null,
    `Sebrae
    Senai
    NGen
    UNIDO
    UNCTAD
    OECD
    Fraunhofer-Gesellschaft | Fraunhofer
    Max-Planck-Gesellschaft
    Steinbeis
    TNO
    VTT
    imec
    CNRS
    CSIRO
    ITRI
    AIST
    RIKEN
    KAIST
    Tecnalia
    Eurecat
    Institut für Mittelstandsforschung | IfM Bonn`,
  ),
  ...list(
    'policy',
    'programme',
    `Horizon Europe
    Horizon 2020
    EIC Accelerator
    Eurostars
    InvestEU
    NextGenerationEU
    Digital Europe
    REACT-EU
    France 2030
    France Relance
    Territoires d'industrie
    French Fab
    Zentrales Innovationsprogramm Mittelstand
    Mittelstand-Digital
    Transizione 4.0
    Transizione 5.0
    Industria 4.0
    España Puede
    Kit Digital
    Portugal 2030
    Made Smarter
    Help to Grow
    Made in China 2025
    Make in India
    Atmanirbhar Bharat
    Startup India
    Stand-Up India
    Skill India
    Digital India
    Udyam
    Turquality
    Thailand 4.0
    Making Indonesia 4.0
    Industry4WRD
    Make it in the Emirates
    Nova Indústria Brasil
    Brasil Mais Produtivo
    Mais Inovação
    Hecho en México
    Manufacturing Extension Partnership
    Future Made in Australia`,
  ),
  ...list(
    'policy',
    'designation',
    `Entreprise du Patrimoine Vivant
    Global Niche Top
    Authorised Economic Operator | Authorized Economic Operator
    Deep Tech Pioneer
    Queen's Award for Enterprise
    King's Award for Enterprise`,
  ),
];

function list(type: EntityType, kind: string | null, lines: string): Institution[] {
  return lines.split('\n').map((line) => ({ type, kind, names: line.trim().split(' | ') }));
}
