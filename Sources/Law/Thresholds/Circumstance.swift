/// What must hold besides a figure, or instead of one.
public enum Circumstance: Hashable, Sendable {
    /// 两种以上注册商标.
    case severalMarks
    /// 两项以上他人专利.
    case severalPatents
    /// Sanctioned for conduct of a field within so many years before the conduct.
    case repeated(ProtectedField, years: Int, sanctions: Int, administrativeOnly: Bool)
    /// 两种以上注册商标, or sanctioned for conduct of a field within two years.
    case severalMarksOrRepeated(ProtectedField)
    /// Convicted for conduct of a field at any time, or penalised for it within two years.
    case convictedOrPenalised(ProtectedField)
    /// Something the officer finds on the evidence.
    case finding(ThresholdFinding)

    /// Punished by a court or an administrative organ within two years, as most repeat rules have it.
    static func repeated(_ field: ProtectedField) -> Circumstance {
        .repeated(field, years: 2, sanctions: 1, administrativeOnly: false)
    }

    /// The circumstance in words.
    public var label: Wording {
        switch self {
        case .severalMarks: Wording("两种以上注册商标", "two or more marks")
        case .severalPatents: Wording("两项以上他人专利", "two or more patents")
        case .repeated(let field, let years, let sanctions, let administrativeOnly):
            Wording(
                "\(years)年内因\(field.label.zh)违法犯罪受过\(administrativeOnly ? "" : "刑事处罚或者")行政处罚\(sanctions)次以上",
                "\(sanctions) or more \(administrativeOnly ? "administrative penalties" : "sanctions")"
                    + " (\(field.label.en)) within \(years) years")
        case .severalMarksOrRepeated(let field):
            Wording(
                "两种以上注册商标，或者2年内因\(field.label.zh)违法犯罪受过处罚",
                "two or more marks, or sanctioned (\(field.label.en)) within 2 years")
        case .convictedOrPenalised(let field):
            Wording(
                "曾因危害\(field.label.zh)犯罪受过刑事处罚，或者2年内因\(field.label.zh)违法受过行政处罚",
                "convicted (\(field.label.en)) before, or penalised for it within 2 years")
        case .finding(let finding): finding.label
        }
    }
}

/// What an officer finds on the evidence and no figure can say.
public enum ThresholdFinding: String, Hashable, Sendable, Codable, CaseIterable {
    /// Spread through the information network.
    case network
    /// Services were given under the mark.
    case services
    /// The owner of the secret went bankrupt or closed.
    case bankruptcy
    /// Secrets taken or given for a body abroad.
    case secretForAbroad
    /// The goods are counterfeit drugs.
    case counterfeitDrug
    /// A factor of article 1 of the interpretation on drugs.
    case drugFactor
    /// One of the four acts of article 142-1.
    case drugAct
    /// Enough to endanger health seriously.
    case healthEndangered
    /// Health was seriously harmed.
    case healthHarmed
    /// One of the five situations of dangerous food.
    case foodDanger
    /// Toxic or harmful material other than food in it.
    case toxicFood
    /// A large quantity, or six months and longer.
    case foodLong
    /// Food for infants or for special medical purposes.
    case foodInfant
    /// In or near schools, nurseries or homes for the old.
    case foodSchool
    /// Disfigurement or serious damage to the skin.
    case disfigurement
    /// Organ tissue damaged with serious dysfunction.
    case organDysfunction
    /// Mental disorder, suicide or self-harm with serious injury or death.
    case mentalHarm

    /// The finding in words.
    public var label: Wording {
        switch self {
        case .network: Wording("通过信息网络向公众传播", "spread through the information network")
        case .services: Wording("用于服务", "used for services")
        case .bankruptcy: Wording("直接导致权利人破产、倒闭", "the owner went bankrupt or closed because of it")
        case .secretForAbroad: Wording("为境外窃取、刺探、收买、非法提供商业秘密", "secrets taken or given for a body abroad")
        case .counterfeitDrug: Wording("经认定为假药", "the goods are counterfeit drugs")
        case .drugFactor: Wording("具有药品安全解释第一条的从重情形", "a factor of article 1 of the drug interpretation")
        case .drugAct: Wording("属于第一百四十二条之一所列四种行为之一", "one of the four acts of article 142-1")
        case .healthEndangered: Wording("足以严重危害人体健康", "enough to endanger health seriously")
        case .healthHarmed: Wording("对人体健康造成严重危害", "health was seriously harmed")
        case .foodDanger: Wording("足以造成严重食物中毒事故或者其他严重食源性疾病", "enough to cause serious food poisoning or disease")
        case .toxicFood: Wording("掺入有毒、有害的非食品原料", "toxic or harmful material in the food")
        case .foodLong: Wording("数量较大或者持续六个月以上", "a large quantity, or six months and longer")
        case .foodInfant: Wording("特殊医学用途配方食品、婴幼儿主辅食品", "food for infants or special medical purposes")
        case .foodSchool: Wording("在校园、托幼、养老机构及周边销售", "sold in or near schools, nurseries, homes for the old")
        case .disfigurement: Wording("容貌毁损或者皮肤严重损伤", "disfigurement or serious skin damage")
        case .organDysfunction: Wording("器官组织损伤导致严重功能障碍", "organ dysfunction")
        case .mentalHarm:
            Wording("致精神失常或者自杀、自残造成重伤、死亡", "mental disorder, suicide or self-harm with serious injury or death")
        }
    }
}
