import { once } from '../../postings/once.ts';
import { fold } from '../../postings/text/fold.ts';

/** What names of records in other languages mean, as {@link fold} leaves them and without joints: the English name, and theirs. */
const table: Readonly<Record<string, string>> = {
  title:
    'titulo titulovaga titulodavaga nomedavaga vaga puesto nombrepuesto tituloempleo intitule intituleposte intituledeposte titre titreposte poste stelle stellentitel stellenbezeichnung jobtitel berufsbezeichnung titel titolo posizione ruolo functie functietitel functienaam vacature tjanst stilling stillingstittel stanowisko tytul должность вакансия 職種 職位 职位 岗位 求人名',
  position: 'cargo funcao puestodetrabajo fonction metier profession beruf tatigkeit',
  company:
    'empresa nomedaempresa nomeempresa nombreempresa compania empleador empregador empresacontratante entreprise nomentreprise societe employeur recruteur firma firmenname unternehmen arbeitgeber azienda datoredilavoro bedrijf bedrijfsnaam werkgever foretag arbetsgivare virksomhed arbeidsgiver pracodawca компания работодатель 会社 会社名 企業名 公司 公司名称',
  team: 'departamento departement abteilung bereich reparto afdeling equipe equipo setor avdelning dzial отдел 部署 部门',
  location:
    'local localdetrabalho localizacao localizacion localidad localidade ubicacion lugar lugardetrabajo lieu lieutravail lieudetravail localisation ort arbeitsort einsatzort dienstort standort standorte standplaats sede sededilavoro luogo luogodilavoro plaats locatie werkplek arbetsort arbejdssted arbeidssted lokalizacja место местоположение 勤務地 地点 工作地点',
  city: 'cidade ciudad municipio ville stadt citta stad kommune miasto город 城市',
  state: 'provincia bundesland departementfrancais regiao comunidadautonoma',
  country: 'pais pays land paese kraj страна',
  date: 'fecha datum',
  dateposted:
    'fechapublicacion fechadepublicacion fechacreacion fechaalta datapublicacao datadepublicacao datacriacao datepublication datedepublication datecreation publiele veroffentlicht veroffentlichtam veroeffentlichtam veroffentlichungsdatum erstelltam datapubblicazione publicatiedatum geplaatstop publicerad datapublikacji',
  deadline:
    'fechalimite fechacierre fechadecierre fechavencimiento datalimite datadeencerramento prazo prazoinscricao datelimite dateexpiration bewerbungsfrist bewerbungsschluss ablaufdatum scadenza datascadenza sluitingsdatum sistaansokningsdag ansokningsfrist',
  contracttype:
    'contrato tipocontrato tipodecontrato tipocontratacao tipodecontratacao regimedecontratacao contrat typecontrat typedecontrat naturecontrat anstellungsart beschaftigungsart beschaeftigungsart vertragsart contratto tipocontratto tipodicontratto dienstverband anstallningsform umowa',
  schedule:
    'jornada jornadalaboral horario regime arbeitszeit tempsdetravail dureetravail orario uren omfattning',
  workmode: 'modalidade modalidad modalidadtrabajo modelodetrabalho modeletravail',
  remote: 'remoto teletrabajo teletrabalho teletravail homeoffice thuiswerken distans',
  salary:
    'salario faixasalarial salariooferecido sueldo remuneracion remuneracao salaire remuneration gehalt gehaltsspanne verguetung vergutung lohn entgelt stipendio retribuzione salaris lon wynagrodzenie зарплата 給与 薪资 薪水',
  apply:
    'candidatura linkcandidatura comocandidatarse postular inscripcion candidater postuler bewerbung bewerbungslink',
  url: 'enlace lien verweis enlaceoferta lienoffre',
  description:
    'descricao descricaodavaga descripcion descripcionpuesto descripciondelpuesto descriptif beschreibung stellenbeschreibung jobbeschreibung descrizione omschrijving functieomschrijving beskrivning beskrivelse opis описание 仕事内容 职位描述',
  responsibilities:
    'responsabilidades funciones tareas atividades atribuicoes missions taches aufgaben ihreaufgaben deineaufgaben tatigkeiten responsabilita mansioni taken werkzaamheden arbetsuppgifter obowiazki обязанности',
  requirements:
    'requisitos requisitosobrigatorios exigences prerequis profilrecherche anforderungen ihrprofil deinprofil qualifikationen requisiti eisen functieeisen kvalifikationer krav wymagania требования 応募資格 任职要求',
  benefits:
    'beneficios avantages vorteile benefizien wirbieten leistungen vantaggi voordelen formaner condicoes',
  aboutus: 'sobreaempresa sobrenos sobrenosotros quisommesnous uberuns ueberuns chisiamo overons omoss',
  jobs: 'vagas ofertas ofertasdeempleo empleos offres offresdemploi emplois postes stellen stellenangebote stellenanzeigen jobangebote offertedilavoro posizioniaperte annunci vacatures stillinger ledigajobb',
  results: 'resultados resultats ergebnisse risultati resultaten',
};

const isPlain = (name: string) => /^[ -~]*$/.test(name);

/** Those in ASCII, and the others, which are folded only when such a name is met: that takes a millisecond. */
const inPlainLetters = once(() => englishOf(isPlain));
const inOthers = once(() => englishOf((name) => !isPlain(name)));

function englishOf(isMeant: (name: string) => boolean): ReadonlyMap<string, string> {
  const names = Object.entries(table).flatMap(([name, others]) =>
    others.split(' ').map((other) => [other, name] as const),
  );
  return new Map(names.filter(([other]) => isMeant(other)).map(([other, name]) => [fold(other), name]));
}

/** The English name that a name in another language stands for, both without joints; nothing if it is none that is known. */
export function translatedName(plain: string): string | undefined {
  const folded = fold(plain);
  return (isPlain(folded) ? inPlainLetters() : inOthers()).get(folded);
}
