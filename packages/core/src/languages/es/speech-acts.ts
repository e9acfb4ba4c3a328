import type { Triggers } from "../parts/names.ts";

/** Spanish verbs of speaking by their act: past, present, participles and imperfect of the third person. */
export const speechAct: NonNullable<Triggers["speechAct"]> = {
  assert: `declara declaran declaró declararon declarado declaraba declaraban declarando declarará afirma afirman
    afirmó afirmaron afirmado afirmaba afirmaban afirmando afirmará señala señalan señaló señalaron señalado
    señalaba señalaban señalando señalará indica indican indicó indicaron indicado indicaba indicaban indicando
    indicará explica explican explicó explicaron explicado explicaba explicaban explicando explicará precisa
    precisan precisó precisaron precisado precisaba precisaban precisando precisará comenta comentan comentó
    comentaron comentado comentaba comentaban comentando comentará anota anotan anotó anotaron anotado anotaba
    anotaban anotando anotará aclara aclaran aclaró aclararon aclarado aclaraba aclaraban aclarando aclarará
    considera consideran consideró consideraron considerado consideraba consideraban considerando considerará
    relata relatan relató relataron relatado relataba relataban relatando relatará apunta apuntan apuntó
    apuntaron apuntado apuntaba apuntaban apuntando apuntará informa informan informó informaron informado
    informaba informaban informando informará estima estiman estimó estimaron estimado estimaba estimaban
    estimando estimará asevera aseveran aseveró aseveraron aseverado aseveraba aseveraban aseverando aseverará
    agrega agregan agregó agregaron agregado agregaba agregaban agregando agregará detalla detallan detalló
    detallaron detallado detallaba detallaban detallando detallará opina opinan opinó opinaron opinado opinaba
    opinaban opinando opinará cuenta cuentan contó contaron contado contaba contaban contando contará manifiesta
    manifiestan manifestó manifestaron manifestado manifestaba manifestaban manifestando manifestará dijo
    dijeron dice dicen dicho decía decían diciendo sostuvo sostuvieron sostiene sostienen sostenido añadió
    añadieron añade añaden añadido expuso expusieron expone expuesto expresó expresaron expresa respondió
    respondieron responde argumentó argumentaron argumenta refirió recordó recordaron recuerda recuerdan
    recordado observó aseguró aseguraron asegura aseguran asegurado concluyó hizo_notar mencionó mencionaron
    menciona escribió según_dijo a_juicio_de`,
  question: `pregunta preguntan preguntó preguntaron preguntado preguntaba preguntaban preguntando preguntará interroga
    interrogan interrogó interrogaron interrogado interrogaba interrogaban interrogando interrogará cuestiona
    cuestionan cuestionó cuestionaron cuestionado cuestionaba cuestionaban cuestionando cuestionará se_preguntó
    se_pregunta se_preguntaron quiso_saber quisieron_saber inquirió consultó_si consultó_sobre interpeló indagó`,
  request: `pidió pidieron pide piden pedido pedía pidiendo pedirá solicitó solicitaron solicita solicitan solicitado
    instó instaron insta instan instado instando instaba exhortó exhortaron exhorta exhortan exhortado
    exhortando llamó_a llamaron_a llama_a llaman_a hizo_un_llamamiento hicieron_un_llamamiento
    hace_un_llamamiento hizo_un_llamado hicieron_un_llamado hace_un_llamado rogó rogaron ruega suplicó imploró
    apeló apelaron apela abogó abogaron aboga abogan urgió urgieron urge animó_a alentó_a recomendó recomendaron
    recomienda aconsejó`,
  demand: `exigió exigieron exige exigen exigido exigía exigiendo reclamó reclamaron reclama reclaman reclamado
    reclamando demandó demandaron demanda_que demandan conminó conminaron conmina emplazó emplazaron reivindicó
    lanzó_un_ultimátum dio_un_ultimátum`,
  propose: `propuso propusieron propone proponen propuesto proponía proponiendo planteó plantearon plantea plantean
    planteado sugirió sugirieron sugiere sugieren sugerido ofreció_mediar se_ofreció se_ofrecieron
    presentó_una_propuesta presentó_la_propuesta puso_sobre_la_mesa postuló`,
  promise: `prometió prometieron promete prometen prometido prometía prometiendo se_comprometió se_comprometieron
    se_compromete se_comprometen se_ha_comprometido se_comprometía comprometió aseguró_que_apoyará garantizó
    garantizaron garantiza garantizan juró juraron dio_su_palabra se_mostró_dispuesto se_mostró_dispuesta
    se_mostraron_dispuestos asumió_el_compromiso asumieron_el_compromiso`,
  agree: `acordaron acordó acuerdan acordado acordando convinieron convino convienen convenido coincidieron coincidió
    coinciden coincide coincidido concordaron concordó pactaron pactó pactado se_pusieron_de_acuerdo
    estuvieron_de_acuerdo llegaron_a_un_acuerdo alcanzaron_un_acuerdo consensuaron`,
  accept: `aceptó aceptaron acepta aceptan aceptado aceptaba aceptando accedió accedieron accede acceden accedido
    consintió consintieron aprobó aprobaron dio_su_visto_bueno dio_el_visto_bueno dieron_su_visto_bueno
    dio_luz_verde asintió acogió_la_propuesta`,
  reject: `rechazó rechazaron rechaza rechazan rechazado rechazaba rechazando rehusó rehusaron rehúsa se_negó
    se_negaron se_niega se_niegan se_ha_negado se_negaba declinó declinaron declina descartó descartaron
    descarta descartan descartado descartando se_opuso se_opusieron se_opone se_oponen vetó vetaron excluyó
    excluyeron repudió desestimó desestimaron`,
  accuse: `acusó acusaron acusa acusan acusado acusaba acusando culpó culpan culparon culpa_a responsabilizó
    responsabilizaron responsabiliza responsabilizan achacó achacaron atribuyó_la_responsabilidad imputó
    reprochó reprocharon reprocha incriminó señaló_como_responsable inculpó`,
  warn: `advirtió advirtieron advierte advierten advertido advertía advirtiendo alertó alertaron alerta_de
    alerta_sobre alertan alertado alertando avisó avisaron avisa previno previnieron puso_en_guardia
    dio_la_voz_de_alarma`,
  threaten: `amenazó amenazaron amenaza_con amenazan amenazado amenazaba amenazando amenaza lanzó_una_amenaza
    profirió_amenazas`,
  condemn: `condenó condenaron condena condenan condenado condenaba condenando denunció denunciaron denuncia denuncian
    denunciado criticó criticaron critica critican criticado deploró deploraron deplora deploran censuró
    censuraron censura repudió repudiaron repudia reprobó fustigó arremetió arremetieron tachó
    calificó_de_inaceptable`,
  stress: `subrayó subrayaron subraya subrayan subrayado subrayaba subrayando recalcó recalcaron recalca recalcan
    recalcado enfatizó enfatizaron enfatiza enfatizan enfatizado hizo_hincapié hicieron_hincapié hace_hincapié
    destacó destacaron destaca destacan destacado destacando resaltó resaltaron resalta remarcó remarcaron
    remarca puntualizó insistió insistieron insiste insisten insistido insistiendo puso_el_acento puso_énfasis
    pusieron_énfasis puso_de_relieve pusieron_de_relieve acentuó`,
  reaffirm: `reiteró reiteraron reitera reiteran reiterado reiteraba reiterando reafirmó reafirmaron reafirma reafirman
    reafirmado reafirmando ratificó ratificaron ratifica_su ratificó_su_compromiso ratificó_su_apoyo
    renovó_su_compromiso renovaron_su_compromiso confirmó confirmaron confirma confirman confirmado
    volvió_a_decir repitió repitieron repite`,
  acknowledge: `reconoció reconocieron reconoce reconocen reconocido reconocía reconociendo admitió admitieron admite
    admiten admitido admitía admitiendo concedió_que confesó confesaron asumió_que`,
  welcome: `celebró_que celebraron_que celebra_que celebró_la celebró_el celebró_los celebró_las celebra_la celebra_el
    celebraron_el celebraron_la saludó saludaron saluda saludan saludado acogió_con_satisfacción
    acogieron_con_satisfacción acoge_con_satisfacción acogió_con_beneplácito acogió_favorablemente se_congratuló
    se_congratularon se_congratula se_felicitó se_felicitaron dio_la_bienvenida_a dieron_la_bienvenida_a
    valoró_positivamente valoraron_positivamente expresó_su_satisfacción expresaron_su_satisfacción
    mostró_su_satisfacción se_alegró aplaudió aplaudieron aplaude`,
  congratulate: `felicitó felicitaron felicita felicitan felicitado felicitando congratuló dio_la_enhorabuena
    dieron_la_enhorabuena dio_su_enhorabuena envió_sus_felicitaciones envió_su_felicitación
    envió_una_felicitación enviaron_sus_felicitaciones enviaron_su_felicitación enviaron_una_felicitación
    transmitió_sus_felicitaciones transmitió_su_felicitación transmitió_una_felicitación
    transmitieron_sus_felicitaciones transmitieron_su_felicitación transmitieron_una_felicitación
    expresó_sus_felicitaciones expresó_su_felicitación expresó_una_felicitación trasladó_sus_felicitaciones
    trasladó_su_felicitación trasladó_una_felicitación envía_sus_felicitaciones envía_su_felicitación
    envía_una_felicitación`,
  condole: `transmitió_sus_condolencias transmitió_su_pésame transmitió_el_pésame
    transmitió_sus_más_sentidas_condolencias transmitió_sus_sinceras_condolencias transmitió_condolencias
    transmitió_su_solidaridad transmitió_sus_profundas_condolencias transmitió_su_más_sentido_pésame
    transmitieron_sus_condolencias transmitieron_su_pésame transmitieron_el_pésame
    transmitieron_sus_más_sentidas_condolencias transmitieron_sus_sinceras_condolencias
    transmitieron_condolencias transmitieron_su_solidaridad transmitieron_sus_profundas_condolencias
    transmitieron_su_más_sentido_pésame transmite_sus_condolencias transmite_su_pésame transmite_el_pésame
    transmite_sus_más_sentidas_condolencias transmite_sus_sinceras_condolencias transmite_condolencias
    transmite_su_solidaridad transmite_sus_profundas_condolencias transmite_su_más_sentido_pésame
    transmitido_sus_condolencias transmitido_su_pésame transmitido_el_pésame
    transmitido_sus_más_sentidas_condolencias transmitido_sus_sinceras_condolencias transmitido_condolencias
    transmitido_su_solidaridad transmitido_sus_profundas_condolencias transmitido_su_más_sentido_pésame
    envió_sus_condolencias envió_su_pésame envió_el_pésame envió_sus_más_sentidas_condolencias
    envió_sus_sinceras_condolencias envió_condolencias envió_su_solidaridad envió_sus_profundas_condolencias
    envió_su_más_sentido_pésame enviaron_sus_condolencias enviaron_su_pésame enviaron_el_pésame
    enviaron_sus_más_sentidas_condolencias enviaron_sus_sinceras_condolencias enviaron_condolencias
    enviaron_su_solidaridad enviaron_sus_profundas_condolencias enviaron_su_más_sentido_pésame
    envía_sus_condolencias envía_su_pésame envía_el_pésame envía_sus_más_sentidas_condolencias
    envía_sus_sinceras_condolencias envía_condolencias envía_su_solidaridad envía_sus_profundas_condolencias
    envía_su_más_sentido_pésame enviado_sus_condolencias enviado_su_pésame enviado_el_pésame
    enviado_sus_más_sentidas_condolencias enviado_sus_sinceras_condolencias enviado_condolencias
    enviado_su_solidaridad enviado_sus_profundas_condolencias enviado_su_más_sentido_pésame
    ofreció_sus_condolencias ofreció_su_pésame ofreció_el_pésame ofreció_sus_más_sentidas_condolencias
    ofreció_sus_sinceras_condolencias ofreció_condolencias ofreció_su_solidaridad
    ofreció_sus_profundas_condolencias ofreció_su_más_sentido_pésame ofrecieron_sus_condolencias
    ofrecieron_su_pésame ofrecieron_el_pésame ofrecieron_sus_más_sentidas_condolencias
    ofrecieron_sus_sinceras_condolencias ofrecieron_condolencias ofrecieron_su_solidaridad
    ofrecieron_sus_profundas_condolencias ofrecieron_su_más_sentido_pésame presentó_sus_condolencias
    presentó_su_pésame presentó_el_pésame presentó_sus_más_sentidas_condolencias
    presentó_sus_sinceras_condolencias presentó_condolencias presentó_su_solidaridad
    presentó_sus_profundas_condolencias presentó_su_más_sentido_pésame presentaron_sus_condolencias
    presentaron_su_pésame presentaron_el_pésame presentaron_sus_más_sentidas_condolencias
    presentaron_sus_sinceras_condolencias presentaron_condolencias presentaron_su_solidaridad
    presentaron_sus_profundas_condolencias presentaron_su_más_sentido_pésame expresó_sus_condolencias
    expresó_su_pésame expresó_el_pésame expresó_sus_más_sentidas_condolencias expresó_sus_sinceras_condolencias
    expresó_condolencias expresó_su_solidaridad expresó_sus_profundas_condolencias expresó_su_más_sentido_pésame
    expresaron_sus_condolencias expresaron_su_pésame expresaron_el_pésame
    expresaron_sus_más_sentidas_condolencias expresaron_sus_sinceras_condolencias expresaron_condolencias
    expresaron_su_solidaridad expresaron_sus_profundas_condolencias expresaron_su_más_sentido_pésame
    expresa_sus_condolencias expresa_su_pésame expresa_el_pésame expresa_sus_más_sentidas_condolencias
    expresa_sus_sinceras_condolencias expresa_condolencias expresa_su_solidaridad
    expresa_sus_profundas_condolencias expresa_su_más_sentido_pésame expresado_sus_condolencias
    expresado_su_pésame expresado_el_pésame expresado_sus_más_sentidas_condolencias
    expresado_sus_sinceras_condolencias expresado_condolencias expresado_su_solidaridad
    expresado_sus_profundas_condolencias expresado_su_más_sentido_pésame hizo_llegar_sus_condolencias
    hizo_llegar_su_pésame hizo_llegar_el_pésame hizo_llegar_sus_más_sentidas_condolencias
    hizo_llegar_sus_sinceras_condolencias hizo_llegar_condolencias hizo_llegar_su_solidaridad
    hizo_llegar_sus_profundas_condolencias hizo_llegar_su_más_sentido_pésame trasladó_sus_condolencias
    trasladó_su_pésame trasladó_el_pésame trasladó_sus_más_sentidas_condolencias
    trasladó_sus_sinceras_condolencias trasladó_condolencias trasladó_su_solidaridad
    trasladó_sus_profundas_condolencias trasladó_su_más_sentido_pésame trasladaron_sus_condolencias
    trasladaron_su_pésame trasladaron_el_pésame trasladaron_sus_más_sentidas_condolencias
    trasladaron_sus_sinceras_condolencias trasladaron_condolencias trasladaron_su_solidaridad
    trasladaron_sus_profundas_condolencias trasladaron_su_más_sentido_pésame dio_sus_condolencias dio_su_pésame
    dio_el_pésame dio_sus_más_sentidas_condolencias dio_sus_sinceras_condolencias dio_condolencias
    dio_su_solidaridad dio_sus_profundas_condolencias dio_su_más_sentido_pésame dieron_sus_condolencias
    dieron_su_pésame dieron_el_pésame dieron_sus_más_sentidas_condolencias dieron_sus_sinceras_condolencias
    dieron_condolencias dieron_su_solidaridad dieron_sus_profundas_condolencias dieron_su_más_sentido_pésame
    condolencias pésame`,
  thank: `agradeció agradecieron agradece agradecen agradecido agradecía agradeciendo dio_las_gracias
    dieron_las_gracias da_las_gracias expresó_su_agradecimiento expresaron_su_agradecimiento
    manifestó_su_agradecimiento expresó_su_gratitud expresaron_su_gratitud mostró_su_agradecimiento`,
  praise: `elogió elogiaron elogia elogian elogiado elogiando alabó alabaron alaba ensalzó ensalzaron ensalza encomió
    ponderó ponderaron rindió_homenaje rindieron_homenaje rinde_homenaje rindió_tributo aplaudió_los_esfuerzos
    expresó_su_admiración alabado enalteció encomiaron`,
  apologise: `se_disculpó se_disculparon se_disculpa se_ha_disculpado pidió_disculpas pidieron_disculpas pide_disculpas
    pidió_perdón pidieron_perdón pide_perdón presentó_disculpas presentó_sus_disculpas presentaron_disculpas
    ofreció_disculpas ofreció_sus_disculpas ofrecieron_disculpas se_excusó lamentó_el_error`,
  deny: `negó negaron niega niegan negado negaba negando desmintió desmintieron desmiente desmienten desmentido
    desmentía desmintiendo refutó refutaron refuta rebatió rebatieron rebate`,
  invite: `invitó invitaron invita invitan invitado invitada invitando extendió_una_invitación extendió_la_invitación
    cursó_una_invitación cursó_invitación hizo_extensiva_una_invitación convidó formuló_una_invitación
    entregó_una_invitación`,
  announce: `anunció anunciaron anuncia anuncian anunciado anunciaba anunciando hizo_público hizo_pública dio_a_conocer
    dieron_a_conocer comunicó comunicaron notificó notificaron proclamó proclamaron desveló decretó reveló
    revelaron`,
  hope: `espera esperan esperó esperaron esperaba esperaban esperando confió confía confían confiaron confiaba deseó
    desea desean desearon deseado expresó_su_esperanza expresaron_su_esperanza expresó_la_esperanza
    expresaron_la_esperanza manifestó_su_esperanza expresó_su_deseo expresaron_su_deseo expresó_su_confianza
    manifestó_su_deseo hizo_votos anheló mostró_su_esperanza dijo_esperar`,
  "express-concern": `expresó_su_preocupación expresó_su_inquietud expresó_preocupación expresó_inquietud
    expresó_su_profunda_preocupación expresó_su_grave_preocupación expresó_su_honda_preocupación
    expresó_su_pesar expresó_su_alarma expresó_su_seria_preocupación expresa_su_preocupación
    expresa_su_inquietud expresa_preocupación expresa_inquietud expresa_su_profunda_preocupación
    expresa_su_grave_preocupación expresa_su_honda_preocupación expresa_su_pesar expresa_su_alarma
    expresa_su_seria_preocupación expresaron_su_preocupación expresaron_su_inquietud expresaron_preocupación
    expresaron_inquietud expresaron_su_profunda_preocupación expresaron_su_grave_preocupación
    expresaron_su_honda_preocupación expresaron_su_pesar expresaron_su_alarma expresaron_su_seria_preocupación
    expresan_su_preocupación expresan_su_inquietud expresan_preocupación expresan_inquietud
    expresan_su_profunda_preocupación expresan_su_grave_preocupación expresan_su_honda_preocupación
    expresan_su_pesar expresan_su_alarma expresan_su_seria_preocupación expresado_su_preocupación
    expresado_su_inquietud expresado_preocupación expresado_inquietud expresado_su_profunda_preocupación
    expresado_su_grave_preocupación expresado_su_honda_preocupación expresado_su_pesar expresado_su_alarma
    expresado_su_seria_preocupación expresaba_su_preocupación expresaba_su_inquietud expresaba_preocupación
    expresaba_inquietud expresaba_su_profunda_preocupación expresaba_su_grave_preocupación
    expresaba_su_honda_preocupación expresaba_su_pesar expresaba_su_alarma expresaba_su_seria_preocupación
    expresando_su_preocupación expresando_su_inquietud expresando_preocupación expresando_inquietud
    expresando_su_profunda_preocupación expresando_su_grave_preocupación expresando_su_honda_preocupación
    expresando_su_pesar expresando_su_alarma expresando_su_seria_preocupación manifestó_su_preocupación
    manifestó_su_inquietud manifestó_preocupación manifestó_inquietud manifestó_su_profunda_preocupación
    manifestó_su_grave_preocupación manifestó_su_honda_preocupación manifestó_su_pesar manifestó_su_alarma
    manifestó_su_seria_preocupación manifestaron_su_preocupación manifestaron_su_inquietud
    manifestaron_preocupación manifestaron_inquietud manifestaron_su_profunda_preocupación
    manifestaron_su_grave_preocupación manifestaron_su_honda_preocupación manifestaron_su_pesar
    manifestaron_su_alarma manifestaron_su_seria_preocupación manifestado_su_preocupación
    manifestado_su_inquietud manifestado_preocupación manifestado_inquietud manifestado_su_profunda_preocupación
    manifestado_su_grave_preocupación manifestado_su_honda_preocupación manifestado_su_pesar
    manifestado_su_alarma manifestado_su_seria_preocupación manifiesta_su_preocupación manifiesta_su_inquietud
    manifiesta_preocupación manifiesta_inquietud manifiesta_su_profunda_preocupación
    manifiesta_su_grave_preocupación manifiesta_su_honda_preocupación manifiesta_su_pesar manifiesta_su_alarma
    manifiesta_su_seria_preocupación transmitió_su_preocupación transmitió_su_inquietud transmitió_preocupación
    transmitió_inquietud transmitió_su_profunda_preocupación transmitió_su_grave_preocupación
    transmitió_su_honda_preocupación transmitió_su_pesar transmitió_su_alarma transmitió_su_seria_preocupación
    transmitieron_su_preocupación transmitieron_su_inquietud transmitieron_preocupación transmitieron_inquietud
    transmitieron_su_profunda_preocupación transmitieron_su_grave_preocupación
    transmitieron_su_honda_preocupación transmitieron_su_pesar transmitieron_su_alarma
    transmitieron_su_seria_preocupación mostró_su_preocupación mostró_su_inquietud mostró_preocupación
    mostró_inquietud mostró_su_profunda_preocupación mostró_su_grave_preocupación mostró_su_honda_preocupación
    mostró_su_pesar mostró_su_alarma mostró_su_seria_preocupación mostraron_su_preocupación
    mostraron_su_inquietud mostraron_preocupación mostraron_inquietud mostraron_su_profunda_preocupación
    mostraron_su_grave_preocupación mostraron_su_honda_preocupación mostraron_su_pesar mostraron_su_alarma
    mostraron_su_seria_preocupación muestra_su_preocupación muestra_su_inquietud muestra_preocupación
    muestra_inquietud muestra_su_profunda_preocupación muestra_su_grave_preocupación
    muestra_su_honda_preocupación muestra_su_pesar muestra_su_alarma muestra_su_seria_preocupación lamentó
    lamentaron lamenta lamentan lamentado se_mostró_preocupado se_mostró_preocupada se_mostraron_preocupados
    se_dijo_preocupado se_dijo_preocupada se_declaró_preocupado se_inquietó se_mostró_inquieto
    se_mostró_alarmado se_preocupó se_mostró_consternado`,
};
