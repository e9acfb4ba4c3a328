import type { Offices } from "../parts/names.ts";

/** Spanish titles by the rank they name, the masculine and the feminine. */
export const titles: NonNullable<Offices["titles"]> = {
  "head-of-state": `presidente presidenta presidentes jefe_de_Estado jefa_de_Estado jefes_de_Estado jefe_del_Estado
    presidente_de_la_República presidenta_de_la_República rey reina reyes monarca mandatario mandataria
    mandatarios emir sultán emperador gran_duque papa pontífice primer_mandatario primera_mandataria`,
  "head-of-state-and-government": "presidente presidenta rey sultán emir mandatario",
  "head-of-government": `primer_ministro primera_ministra primeros_ministros primer_ministra jefe_de_Gobierno jefa_de_Gobierno
    jefe_del_Gobierno jefa_del_Gobierno jefes_de_Gobierno presidente_del_Gobierno presidenta_del_Gobierno
    canciller_alemán canciller_alemana canciller_federal canciller_de_Alemania canciller_austriaco
    canciller_austríaco canciller_de_Austria presidente_del_Consejo_de_Ministros
    presidenta_del_Consejo_de_Ministros jefe_del_Ejecutivo jefa_del_Ejecutivo premier`,
  "de-facto-leader": `jefe_de_la_junta líder_de_la_junta presidente_de_la_transición presidente_de_transición
    presidente_del_Consejo_Soberano`,
  heir: `príncipe_heredero princesa_heredera heredero_al_trono heredera_al_trono heredero_de_la_corona
    príncipe_de_la_corona`,
  "supreme-religious-leader": `líder_supremo guía_supremo líder_espiritual_iraní líder_de_la_Revolución_Islámica líder_de_la_Revolución
    guía_de_la_Revolución`,
  "deputy-head": `vicepresidente vicepresidenta vicepresidentes viceprimer_ministro viceprimera_ministra vice_primer_ministro
    viceprimeros_ministros vicecanciller_alemán vicecanciller_alemana vicecanciller_federal
    vicepresidente_primero vicepresidenta_primera vicepresidenta_segunda vicepresidente_segundo
    primer_vicepresidente primera_vicepresidenta vicepresidente_del_Gobierno vicepresidenta_del_Gobierno`,
  "head-of-authority": `presidente_de_la_Autoridad_Palestina presidente_de_la_Autoridad_Nacional_Palestina
    presidente_del_Consejo_Presidencial presidente_regional`,
  "parliament-speaker": `presidente_del_Parlamento presidente_del_Senado presidente_del_Congreso presidente_de_la_Asamblea_Nacional
    presidente_de_la_Cámara_de_Diputados presidente_de_la_Cámara_de_Representantes
    presidente_del_Congreso_de_los_Diputados presidente_de_la_Cámara presidente_del_Bundestag
    presidente_de_la_Duma presidente_de_la_Duma_Estatal presidente_del_Consejo_de_la_Federación
    presidente_de_la_Cámara_Baja presidente_de_la_Cámara_Alta presidente_de_la_Knéset
    presidente_de_la_Asamblea_Legislativa presidente_de_la_Cámara_de_los_Comunes
    presidente_del_Congreso_Nacional presidente_de_las_Cortes presidenta_del_Parlamento presidenta_del_Senado
    presidenta_del_Congreso presidenta_de_la_Asamblea_Nacional presidenta_de_la_Cámara_de_Diputados
    presidenta_de_la_Cámara_de_Representantes presidenta_del_Congreso_de_los_Diputados presidenta_de_la_Cámara
    presidenta_del_Bundestag presidenta_de_la_Duma presidenta_de_la_Duma_Estatal
    presidenta_del_Consejo_de_la_Federación presidenta_de_la_Cámara_Baja presidenta_de_la_Cámara_Alta
    presidenta_de_la_Knéset presidenta_de_la_Asamblea_Legislativa presidenta_de_la_Cámara_de_los_Comunes
    presidenta_del_Congreso_Nacional presidenta_de_las_Cortes titular_del_Congreso jefe_del_Parlamento`,
  "foreign-minister": `ministro_de_Exteriores ministro_de_Asuntos_Exteriores ministro_de_Relaciones_Exteriores
    ministro_de_Asuntos_Extranjeros ministro_de_Asuntos_Exteriores_y_Cooperación ministro_del_Exterior
    ministro_de_AA._EE. ministra_de_Exteriores ministra_de_Asuntos_Exteriores ministra_de_Relaciones_Exteriores
    ministra_de_Asuntos_Extranjeros ministra_de_Asuntos_Exteriores_y_Cooperación ministra_del_Exterior
    ministra_de_AA._EE. canciller cancilleres jefe_de_la_diplomacia jefa_de_la_diplomacia jefes_de_la_diplomacia
    secretario_de_Estado_de_EE._UU. secretario_de_Estado_de_EEUU secretario_de_Estado_estadounidense
    secretaria_de_Estado_estadounidense secretario_de_Estado_de_Estados_Unidos
    secretario_de_Relaciones_Exteriores secretaria_de_Relaciones_Exteriores titular_de_Exteriores
    responsable_de_Exteriores ministros_de_Exteriores ministros_de_Asuntos_Exteriores
    ministros_de_Relaciones_Exteriores secretario_del_Foreign_Office jefe_diplomático jefa_diplomática`,
  "defence-minister": `ministro_de_Defensa ministro_de_la_Defensa ministro_de_Defensa_Nacional ministro_de_las_Fuerzas_Armadas
    ministra_de_Defensa ministra_de_la_Defensa ministra_de_Defensa_Nacional ministra_de_las_Fuerzas_Armadas
    secretario_de_Defensa secretaria_de_Defensa titular_de_Defensa ministros_de_Defensa jefe_del_Pentágono
    jefa_del_Pentágono responsable_de_Defensa`,
  "finance-minister": `ministro_de_Finanzas ministro_de_Hacienda ministro_de_Economía_y_Finanzas
    ministro_de_Hacienda_y_Crédito_Público ministro_de_Economía_y_Hacienda ministro_del_Tesoro
    ministra_de_Finanzas ministra_de_Hacienda ministra_de_Economía_y_Finanzas
    ministra_de_Hacienda_y_Crédito_Público ministra_de_Economía_y_Hacienda ministra_del_Tesoro
    secretario_del_Tesoro secretaria_del_Tesoro secretario_de_Hacienda secretaria_de_Hacienda
    ministros_de_Finanzas titular_de_Hacienda titular_de_Finanzas canciller_del_Exchequer`,
  "other-minister": `ministro ministra ministros ministras secretario_de_Comercio secretario_de_Energía fiscal_general
    secretario_de_Gobernación secretaria_de_Gobernación secretario_de_Economía secretaria_de_Economía`,
  "deputy-minister": `viceministro viceministra viceministros viceministro_de_Exteriores viceministro_de_Relaciones_Exteriores
    viceministra_de_Relaciones_Exteriores viceministro_de_Asuntos_Exteriores viceministro_de_Defensa
    vicecanciller vicecancilleres ministro_adjunto ministra_adjunta secretario_de_Estado secretaria_de_Estado
    secretarios_de_Estado subsecretario subsecretaria subsecretario_de_Estado secretario_adjunto
    secretaria_adjunta secretario_de_Estado_adjunto ministro_delegado ministra_delegada
    secretario_de_Estado_de_Asuntos_Exteriores secretaria_de_Estado_de_Asuntos_Exteriores
    subsecretario_de_Relaciones_Exteriores ministro_de_Estado`,
  "special-envoy": `enviado_especial enviada_especial enviados_especiales emisario emisaria emisarios representante_especial
    representantes_especiales enviado_personal enviada_personal enviado_de_la_ONU enviado_presidencial
    representante_personal`,
  "national-security-adviser": `asesor_de_Seguridad_Nacional asesora_de_Seguridad_Nacional consejero_de_Seguridad_Nacional
    consejera_de_Seguridad_Nacional asesor_en_materia_de_seguridad_nacional
    secretario_del_Consejo_Supremo_de_Seguridad_Nacional secretario_del_Consejo_de_Seguridad
    asesor_para_la_seguridad_nacional`,
  "senior-official": `jefe_de_gabinete jefa_de_gabinete portavoz portavoces vocero vocera director_general_del_ministerio
    asesor_presidencial asesor asesora secretario_general_de_la_Presidencia alto_funcionario`,
  ambassador: `embajador embajadora embajadores embajadoras encargado_de_negocios encargada_de_negocios cónsul
    cónsul_general nuncio nuncio_apostólico representante_permanente jefe_de_misión cónsules`,
  "military-chief": `jefe_del_Estado_Mayor jefa_del_Estado_Mayor jefe_de_Estado_Mayor jefe_del_Estado_Mayor_Conjunto
    jefe_del_Ejército comandante_en_jefe comandante_general comandante_supremo
    jefe_del_Estado_Mayor_de_la_Defensa jefe_de_las_Fuerzas_Armadas jefe_del_Estado_Mayor_General jefe_militar`,
  "igo-head": `secretario_general secretaria_general secretario_general_de_la_ONU secretario_general_de_las_Naciones_Unidas
    secretario_general_de_la_OTAN secretario_general_de_la_OEA secretario_general_de_la_Liga_Árabe
    secretaria_general_iberoamericana secretario_general_iberoamericano director_general_del_OIEA
    director_general_de_la_OMS director_general_del_Organismo_Internacional_de_Energía_Atómica
    director_general_de_la_FAO directora_general_de_la_OMC directora_general_de_la_Unesco
    directora_general_del_FMI directora_gerente director_gerente directora_gerente_del_FMI
    presidenta_de_la_Comisión_Europea presidente_de_la_Comisión_Europea presidente_del_Consejo_Europeo
    presidenta_del_Consejo_Europeo presidente_de_la_Comisión presidenta_de_la_Comisión
    presidente_de_la_Comisión_de_la_Unión_Africana presidente_de_la_Unión_Africana presidente_del_Banco_Mundial
    presidente_de_la_Asamblea_General jefe_de_la_ONU titular_de_la_ONU jefe_de_la_OTAN titular_de_la_OEA
    presidente_del_BID`,
  "igo-senior": `alto_representante alta_representante alto_comisionado alta_comisionada alto_comisario alta_comisaria
    comisario_europeo comisaria_europea jefe_de_la_diplomacia_europea jefa_de_la_diplomacia_europea
    secretario_general_adjunto secretaria_general_adjunta vicepresidenta_de_la_Comisión
    vicepresidente_de_la_Comisión`,
  parliamentarian: `diputado diputada diputados senador senadora senadores parlamentario parlamentaria parlamentarios
    eurodiputado eurodiputada congresista legislador legisladora legisladores`,
  "party-leader": `líder_del_partido presidente_del_partido presidenta_del_partido líder_de_la_oposición líder_opositor
    líder_opositora secretario_general_del_partido jefe_de_la_oposición`,
  "subnational-leader": `gobernador gobernadora gobernadores alcalde alcaldesa intendente lehendakari presidente_de_la_Generalitat`,
  business: `empresario empresaria empresarios consejero_delegado consejera_delegada director_general directora_general
    gerente_general director_ejecutivo directora_ejecutiva presidente_de_la_empresa presidente_de_la_compañía
    presidente_del_consejo_de_administración presidenta_del_consejo_de_administración presidente_del_banco
    presidente_del_club presidente_de_la_Cámara_de_Comercio presidenta_de_la_Cámara_de_Comercio
    presidente_de_la_patronal presidente_de_la_federación director_general_de_la_empresa
    director_general_de_la_compañía`,
  religious: "patriarca arzobispo obispo cardenal gran_imán imán muftí ayatolá rabino",
  "civil-society": `profesor profesora activista activistas analista analistas investigador investigadora periodista rector
    rectora artista`,
  family: "primera_dama esposa esposo princesa príncipe infanta",
  "former-official": `expresidente expresidenta expresidentes exministro exministra exministros ex_presidente ex_presidenta
    ex_ministro ex_primer_ministro exprimer_ministro exprimera_ministra excanciller exembajador exembajadora
    ex_canciller ex_embajador antiguo_presidente antiguo_ministro antiguo_primer_ministro antigua_ministra
    presidente_electo presidenta_electa exsecretario_de_Estado exsecretario_general exmandatario
    exvicepresidente exvicepresidenta exjefe_de_Gobierno ex_secretario_general ex_jefe_de_Estado
    anterior_presidente`,
  "unnamed-officials": `funcionarios funcionario funcionaria delegación delegaciones diplomáticos diplomático fuentes fuente
    autoridades altos_funcionarios misión`,
};
