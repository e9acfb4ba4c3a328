import type { Triggers } from "../parts/names.ts";
import { speechAct } from "./speech-acts.ts";

/** Spanish words for values of codelists. */
export const triggers: Triggers = {
  visitType: {
    state: "visita_de_Estado visitas_de_Estado viaje_de_Estado",
    "official-working": `visita_oficial_de_trabajo visita_de_trabajo_oficial visita_oficial_y_de_trabajo
      visitas_oficiales_de_trabajo viaje_oficial_de_trabajo visita_de_trabajo_y_oficial`,
    official: `visita_oficial visitas_oficiales viaje_oficial viajes_oficiales gira_oficial oficialmente_de_visita
      visita_de_carácter_oficial`,
    working: "visita_de_trabajo visitas_de_trabajo viaje_de_trabajo viajes_de_trabajo gira_de_trabajo",
    private: `visita_privada visitas_privadas viaje_privado viajes_privados visita_de_carácter_privado visita_particular
      viaje_particular a_título_privado a_título_personal visita_personal viaje_personal de_vacaciones
      carácter_privado carácter_personal`,
    informal: `visita_informal visitas_informales visita_no_oficial visitas_no_oficiales visita_extraoficial
      visita_oficiosa viaje_informal visita_de_carácter_informal`,
    transit: `escala escalas escala_técnica de_paso en_tránsito parada_técnica hizo_escala hará_escala
      visita_de_tránsito breve_escala`,
    courtesy: "visita_de_cortesía visitas_de_cortesía visita_protocolar visita_protocolaria visita_de_cumplido",
    inspection: `visita_de_inspección visitas_de_inspección viaje_de_inspección gira_de_inspección visita_de_estudio
      viaje_de_estudios visita_de_supervisión recorrido_de_inspección visita_de_estudios`,
    ceremonial: `asistir_al_funeral asistir_a_la_toma_de_posesión asistir_a_la_investidura asistir_a_la_ceremonia
      asistir_a_las_exequias`,
    "multilateral-attendance": `asistir_a_la_cumbre participar_en_la_cumbre participar_en_la_conferencia asistir_a_la_conferencia
      participar_en_el_foro`,
    medical: "visita_médica tratamiento_médico motivos_médicos",
    secret: `visita_secreta visitas_secretas viaje_secreto en_secreto secretamente visita_no_anunciada visita_sorpresa
      visita_clandestina viaje_no_anunciado visita_sin_anunciar visita_sin_previo_aviso de_incógnito
      mantenida_en_secreto mantuvo_en_secreto mantenido_en_secreto con_total_discreción`,
  },
  eventStatus: {
    invited: `invitó invitado invitada invitados invitadas invitaron invita invitación invitaciones ha_invitado`,
    announced: `visitará visitarán viajará viajarán se_reunirá se_reunirán realizará realizarán recibirá recibirán llegará
      llegarán tendrá_lugar tendrán_lugar se_celebrará se_celebrarán acudirá acogerá efectuará efectuarán
      se_entrevistará se_desplazará partirá iniciará emprenderá mantendrá mantendrán anunció_su_visita
      anunció_la_visita anunció_una_visita arribará asistirá`,
    planned: `planea planean planeaba planeado planeada previsto prevista previstos previstas prevé prevén preveía
      tiene_previsto tienen_previsto tenía_previsto está_previsto está_prevista se_prevé se_espera
      espera_visitar contempla contempla_visitar programado programada programados programadas proyecta
      proyectado proyectada prepara preparan se_prepara se_preparan planificado planificada piensa_viajar
      piensa_visitar tiene_intención tiene_la_intención podría_visitar podría_viajar estudia_visitar baraja
      agendado agendada pretende_visitar se_dispone_a`,
    "under-way": `en_curso se_encuentra_de_visita se_encuentran_de_visita se_encuentra_en se_encuentran_en está_de_visita
      están_de_visita de_visita_en realiza realizan efectúa lleva_a_cabo comenzó comenzaron comienza comienzan
      inició iniciaron inicia inician arrancó arrancaron llegó llegaron llega llegan continúa continúan prosigue
      prosiguen permanece permanecen se_desarrolla se_está_celebrando se_celebra_hoy ha_comenzado ha_iniciado
      empezó empezaron arribó arribaron emprendió`,
    occurred: `visitó visitaron viajó viajaron se_reunió se_reunieron realizó realizaron recibió recibieron se_entrevistó
      se_entrevistaron se_celebró se_celebraron tuvo_lugar tuvieron_lugar concluyó concluyeron finalizó
      finalizaron culminó culminaron terminó terminaron efectuó efectuaron mantuvo mantuvieron ha_visitado
      han_visitado ha_concluido ha_finalizado clausuró se_produjo acudió estuvo_de_visita ha_recibido
      se_ha_reunido se_han_reunido acogió regresó regresaron cerró_su_visita`,
    postponed: `aplazó aplazaron aplaza aplazan aplazado aplazada aplazados aplazadas aplazamiento pospuso pospusieron
      pospone posponen pospuesto pospuesta pospuestos pospuestas postergó postergaron posterga postergado
      postergada postergados postergación retrasó retrasado retrasada retrasaron reprogramó reprogramado
      reprogramada reprogramaron diferido diferida demorado demorada se_pospone`,
    cancelled: `canceló cancelaron cancela cancelan cancelado cancelada cancelados canceladas cancelación
      suspendió_su_visita suspendió_su_viaje suspendió_la_visita suspendida_la_visita anuló anularon anulado
      anulada anulación desistió_de_viajar no_se_celebrará no_viajará no_tendrá_lugar desconvocó desconvocada
      finalmente_no_viajará`,
  },
  agreementType: {
    treaty: "tratado tratados convención convenciones pacto pactos",
    memorandum: `memorando memorandos memorándum memorándums memoranda memorando_de_entendimiento
      memorandos_de_entendimiento memorándum_de_entendimiento memorando_de_cooperación
      memorandum_de_entendimiento memorándum_de_cooperación memorandos_de_cooperación`,
    protocol: "protocolo protocolos protocolo_adicional",
    "joint-statement": `declaración_conjunta declaraciones_conjuntas comunicado_conjunto comunicados_conjuntos declaración_común
      comunicado_común comunicado_final_conjunto`,
    roadmap: `hoja_de_ruta hojas_de_ruta plan_de_acción planes_de_acción programa_de_cooperación programa_ejecutivo
      cronograma_conjunto`,
    declaration: "declaración declaración_política declaración_de_principios",
    contract: "contrato contratos contrato_de_compraventa contrato_de_suministro",
    "exchange-of-notes": `canje_de_notas intercambio_de_notas canje_de_cartas intercambio_de_cartas canjes_de_notas
      intercambio_de_notas_diplomáticas intercambiaron_notas canjearon_notas canje_de_notas_diplomáticas
      intercambio_de_notas_verbales`,
    "letter-of-intent": `carta_de_intención cartas_de_intención carta_de_intenciones cartas_de_intenciones
      declaración_de_intenciones declaración_de_intención`,
    agreement: "acuerdo acuerdos convenio convenios acuerdo_marco acuerdos_marco entendimiento",
  },
  agreementStage: {
    proposed: `propuso propusieron propone proponen propuesto propuesta propuesta_de_acuerdo planteó_firmar
      planteó_suscribir borrador_de_propuesta sugirió_firmar`,
    "under-negotiation": `negocian negocia negociaban negociando negociación negociaciones en_negociación en_proceso_de_negociación
      se_negocia se_negocian discuten conversaciones_sobre_el_acuerdo ultiman redactan redacción_del_acuerdo
      en_fase_de_negociación ultimando siguen_negociando`,
    agreed: `acordaron acordado acordada acordados acordadas acordó concluyeron concluido concluida cerraron cerrado
      cerrada pactado pactada pactaron consensuado consensuada convenido alcanzaron alcanzado alcanzada alcanzó
      adoptado adoptada adoptaron aprobado acuerdo_de_principio llegaron_a_un_acuerdo se_pusieron_de_acuerdo
      sellaron cerró`,
    issued:
      "emitió emitieron emitida emitido publicó publicaron publicada publicado adoptó adoptaron adoptada adoptado difundió difundieron",
    initialled: `rubricó rubricaron rubricado rubricada rubricados rubricadas rúbrica rubrican rubrica inicialó inicialaron
      inicialado inicialada`,
    signed: `firmó firmaron firma firman firmado firmada firmados firmadas firmando suscribió suscribieron suscribe
      suscriben suscrito suscrita suscritos suscritas suscripción`,
    ratified: `ratificó ratificaron ratifica ratifican ratificado ratificada ratificados ratificadas ratificación
      aprobado_por_el_parlamento aprobado_por_el_Congreso refrendó refrendado refrendada refrendaron`,
    "in-force": `entró_en_vigor entraron_en_vigor entra_en_vigor entran_en_vigor en_vigor entrará_en_vigor
      entrarán_en_vigor entrada_en_vigor vigente vigentes entró_en_vigencia en_vigencia entrará_en_vigencia
      surte_efecto surtió_efecto entrado_en_vigor rige`,
    "implementation-urged": `pidió_aplicar instó_a_aplicar exigió_cumplir pidió_cumplir exigió_el_cumplimiento pidió_el_cumplimiento
      instó_a_cumplir instó_a_implementar`,
    implemented: `implementado implementada aplicado aplicada ejecutado ejecutada puesto_en_marcha puesta_en_marcha
      puesta_en_práctica cumplido`,
    extended: `prorrogó prorrogaron prorroga prórroga prorrogado prorrogada prorrogados prorrogadas prorrogan renovó
      renovaron renueva renovado renovada renovados renovadas renovación extendió extendieron extendido
      extendida ampliación_del_plazo prolongó prolongaron prolongado prolongada extensión_del_acuerdo`,
    "under-renegotiation": `renegocian renegocia renegociar renegociación renegociando renegociado reabrieron_las_negociaciones
      revisión_del_tratado`,
    suspended: `suspendió suspendieron suspende suspenden suspendido suspendida suspendidos suspendidas suspensión congeló
      congelaron congelado congelada dejó_en_suspenso en_suspenso paralizado paralizó paralizaron`,
    violated: `violó violaron viola violan violado violada violación_del_acuerdo violaciones_del_acuerdo
      violación_del_tratado violación_de_la_tregua violación_del_alto_el_fuego violaciones_del_alto_el_fuego
      incumplió incumplieron incumple incumplen incumplido incumplimiento infringió infringieron infringido
      vulneró vulneraron vulnera vulneración vulnerado transgredió quebrantó quebrantado contravino`,
    terminated: `denunció_el_tratado denunció_el_acuerdo denunciaron_el_tratado denunciaron_el_acuerdo sido_denunciado
      fue_denunciado denuncia_del_acuerdo rescindió rescindieron rescindido rescindida rescisión se_retiró_del
      se_retiraron_del retirada_del_acuerdo salida_del_acuerdo derogado derogada derogó expiró expiraron
      expirado expira venció vencido caducó caducado puso_fin pusieron_fin poner_fin abandonó_el_acuerdo
      abandonó_el_tratado terminó anuló_el_acuerdo denuncia_del_tratado rompió_el_acuerdo extinguido
      dio_por_terminado dio_por_concluido retiro_del_acuerdo dejó_sin_efecto`,
  },
  speechAct,
  modality: {
    probable: "probable probables probablemente previsiblemente seguramente verosímil con_toda_probabilidad",
    possible: `quizá quizás tal_vez posible posibles posiblemente podría podrían puede pueden eventual eventuales acaso
      a_lo_mejor`,
    hoped: "espera esperan esperamos ojalá desea desean deseamos deseable",
    required: `debe deben debería deberían tiene_que tienen_que hay_que necesario necesaria necesarios imprescindible
      obligatorio obligatoria es_preciso exige`,
    "non-literal": "llamado_así así_llamado metafóricamente irónicamente en_sentido_figurado por_así_decirlo",
  },
  visitAdjective: {
    state: "estado",
    official: "oficial oficialmente",
    working: "trabajo",
    private: "privada privado personal",
    informal: "informal extraoficial",
    secret: "secreta secreto secretamente",
  },
  meetingFormat: {
    "one-on-one": "a_solas mano_a_mano",
    restricted: "formato_restringido restringida",
    expanded: "ampliada ampliado plenaria",
    bilateral: "bilateral bilaterales",
    trilateral: "trilateral tripartita",
    multilateral: "multilateral",
    summit: "cumbre",
    audience: "audiencia",
    meal: "almuerzo cena desayuno banquete",
    "on-the-margins": "márgenes margen",
    "press-conference": "rueda_de_prensa conferencia_de_prensa",
    "press-statement": "declaración_a_la_prensa declaraciones_a_la_prensa",
    ceremony: "ceremonia ofrenda",
    "cultural-event": "concierto exposición festival",
    "business-forum": "foro_empresarial foro_económico foro_de_negocios",
    "public-address": "discurso alocución",
    talks: "conversaciones negociaciones consultas",
  },
  meetingChannel: {
    "in-person": "en_persona presencial presencialmente",
    phone: "teléfono telefónica telefónico telefónicamente",
    video: "videoconferencia vídeo video videollamada virtual",
    written: "carta por_escrito misiva",
  },
  purpose: {
    meet: "reunirse reunión reuniones encontrarse encuentro",
    "hold-talks": "conversaciones conversar diálogo",
    negotiate: "negociar negociaciones negociación",
    consult: "consultas tratar abordar discutir",
    sign: "firmar firma suscribir",
    mediate: "mediar mediación",
    "attend-event": "asistir participar participación cumbre conferencia foro feria",
    ceremonial: "funeral funerales investidura toma_de_posesión ceremonia conmemoración boda",
    "deliver-message": "mensaje carta",
    inspect: "inspeccionar inspección",
    "strengthen-relations": `fortalecer reforzar estrechar relaciones cooperación lazos profundizar desarrollar vínculos relanzar
      relación amistad`,
    "follow-up": "seguimiento",
    "show-support": "apoyo solidaridad respaldo",
    "trade-promotion": "comercio inversiones inversión comerciales negocios",
    humanitarian: "humanitaria humanitario ayuda liberación",
    private: "vacaciones privado privada tratamiento",
  },
  modalMark: {
    possible: "quizá quizás tal_vez podría podrían es_posible posiblemente",
    probable: "probablemente previsiblemente",
    required: "debe deben debería deberían tiene_que tienen_que hay_que",
  },
  clause: "pero sino si porque cuando donde aunque mientras quien quienes cuyo cuya para_que antes después desde pues",
  complementizer: "que",
  adverb: "ha han había habían también ya",
  preposition: "de del con a al por para contra en sobre entre ante",
  none: `de_acuerdo de_acuerdo_con estar_de_acuerdo común_acuerdo su_acuerdo de_mutuo_acuerdo jefe_de_protocolo
    jefa_de_protocolo director_de_protocolo directora_de_protocolo en_una_declaración una_declaración_a
    hizo_una_declaración en_declaraciones declaración_a_la_prensa la_denuncia una_denuncia la_demanda
    una_demanda la_amenaza una_amenaza esta_amenaza la_oferta la_respuesta la_alerta en_alerta una_alerta
    la_crítica la_pregunta una_pregunta la_queja la_espera en_espera sala_de_espera lista_de_espera la_insta
    el_anuncio la_firma_comercial en_señal_de la_llama las_llamas en_llamas bajo_amenaza la_condena una_condena
    la_duda el_retiro la_consulta cuenta_con la_cuenta cuenta_propia tuvo_en_cuenta tener_en_cuenta en_cuenta
    tratado_de_tú bien_tratado ha_tratado han_tratado fue_tratado paso_a_paso contrato_laboral
    contrato_de_trabajo`,
};
