const prefixes = "Yi|Zi|Ei|Pi|Ti|Gi|Mi|Ki|da|[QRYZEPTGMkhdcmunpfazyrq]";

// The metric atoms of UCUM, which take a prefix, and the others.
const metric = `10*|10^|[degRe]|[iU]|[IU]|[mu_0]|[eps_0]|[m_p]|[m_e]|[k]|[h]|[c]|[e]|[g]|[G]|[ly]|[Cal]|[kn_br]|
  m s g rad K C cd sr Hz N Pa J W A V F Ohm S Wb Cel T H lm lx Bq Gy Sv gon l L ar t bar u eV pc mol kat osm eq cal cal_th
  cal_IT cal_m B Np bit By Bd st P St Ky Gal dyn erg Bi Mx Gs Oe Gb sb Lmb ph Ci R RAD REM U B[SPL] B[V] B[mV] B[uV] B[10.nV]
  B[W] B[kW] g% tex Wh`;
const plain = `% deg ' '' min h d a a_t a_j a_g wk mo mo_s mo_j mo_g AU har circ sph bit_s ppm ppb [ppth] [ppm] [ppb] [pptr] [pi]
  [in_i] [ft_i] [yd_i] [mi_i] [fth_i] [nmi_i] [kn_i] [sin_i] [sft_i] [syd_i] [cin_i] [cft_i] [cyd_i] [bf_i] [cr_i] [mil_i]
  [cml_i] [hd_i] [ft_us] [yd_us] [in_us] [rd_us] [ch_us] [lk_us] [fth_us] [fur_us] [mi_us] [acr_us] [acr_br] [srd_us] [smi_us]
  [sct] [twp] [mil_us] [in_br] [ft_br] [yd_br] [mi_br] [nmi_br] [gal_us] [bbl_us] [qt_us] [pt_us] [gil_us] [foz_us] [fdr_us]
  [min_us] [crd_us] [bu_us] [gal_wi] [pk_us] [dqt_us] [dpt_us] [tbs_us] [tsp_us] [cup_us] [gal_br] [pk_br] [bu_br] [qt_br]
  [pt_br] [gil_br] [foz_br] [gr] [lb_av] [oz_av] [dr_av] [scwt_av] [lcwt_av] [ston_av] [lton_av] [stone_av] [pwt_tr] [oz_tr]
  [lb_tr] [degF] [degR] [Btu] [Btu_th] [Btu_IT] [HP] [psi] [lbf_av] [car_m] [car_Au] [smoot] [pH] [in_i'Hg] [in_i'H2O] m[Hg]
  m[H2O] mm[Hg] cm[H2O]`;

const atoms = (list: string) => new Set(list.split(/[\s|]+/).filter((atom) => atom !== ""));
const metricAtoms = atoms(metric);
const plainAtoms = atoms(plain);

const prefix = new RegExp(`^(?:${prefixes})`);
const annotation = /\{[^{}]*\}/g;
const exponent = /[+-]?[0-9]+$/;

/** Whether a unit is written in UCUM: atoms with prefixes and exponents, multiplied and divided, with annotations. */
export function isUcumUnit(unit: string): boolean {
  const bare = unit.replace(annotation, "");
  // {ferries} alone counts things
  if (bare === "") return unit !== "";
  const parts = bare
    .replace(/^\//, "")
    .replaceAll(/[()]/g, "")
    .split(/[./](?![^[]*\])/);
  return parts.every((part) => isSimpleUnit(part) || (part === "" && unit.includes("{")));
}

function isSimpleUnit(part: string): boolean {
  if (/^[0-9]+$/.test(part) || /^10[*^][+-]?[0-9]+$/.test(part)) return true;
  return isAtom(part) || isAtom(part.replace(exponent, ""));
}

function isAtom(symbol: string): boolean {
  if (metricAtoms.has(symbol) || plainAtoms.has(symbol)) return true;
  const before = prefix.exec(symbol)?.[0];
  if (before === undefined) return false;
  // d is a prefix in dm and the beginning of another in dam
  return metricAtoms.has(symbol.slice(before.length)) || metricAtoms.has(symbol.slice(1));
}
