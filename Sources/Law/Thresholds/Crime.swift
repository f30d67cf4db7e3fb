/// The crimes of the 刑法 that cases of this house may turn out to be; the raw value is the article.
public enum Crime: String, CaseIterable, Hashable, Sendable, Codable {
    /// 生产、销售伪劣产品罪, article 140.
    case substandardProducts = "140"
    /// 生产、销售、提供假药罪, article 141.
    case counterfeitDrugs = "141"
    /// 生产、销售、提供劣药罪, article 142.
    case inferiorDrugs = "142"
    /// 妨害药品管理罪, article 142-1.
    case drugAdministration = "142-1"
    /// 生产、销售不符合安全标准的食品罪, article 143.
    case unsafeFood = "143"
    /// 生产、销售有毒、有害食品罪, article 144.
    case toxicFood = "144"
    /// 生产、销售不符合标准的医用器材罪, article 145.
    case medicalDevices = "145"
    /// 生产、销售不符合安全标准的产品罪, article 146.
    case unsafeProducts = "146"
    /// 生产、销售伪劣农药、兽药、化肥、种子罪, article 147.
    case agriculturalInputs = "147"
    /// 生产、销售不符合卫生标准的化妆品罪, article 148.
    case cosmetics = "148"
    /// 假冒注册商标罪, article 213.
    case counterfeitMark = "213"
    /// 销售假冒注册商标的商品罪, article 214.
    case sellingCounterfeits = "214"
    /// 非法制造、销售非法制造的注册商标标识罪, article 215.
    case markLabels = "215"
    /// 假冒专利罪, article 216.
    case counterfeitPatent = "216"
    /// 侵犯著作权罪, article 217.
    case copyright = "217"
    /// 销售侵权复制品罪, article 218.
    case sellingCopies = "218"
    /// 侵犯商业秘密罪, article 219.
    case tradeSecret = "219"
    /// 为境外窃取、刺探、收买、非法提供商业秘密罪, article 219-1.
    case tradeSecretAbroad = "219-1"
    /// 非法经营罪, article 225.
    case illegalBusiness = "225"

    /// The name of the crime.
    public var label: Wording {
        switch self {
        case .substandardProducts: Wording("生产、销售伪劣产品罪", "Fake or substandard products")
        case .counterfeitDrugs: Wording("生产、销售、提供假药罪", "Counterfeit drugs")
        case .inferiorDrugs: Wording("生产、销售、提供劣药罪", "Inferior drugs")
        case .drugAdministration: Wording("妨害药品管理罪", "Obstructing drug administration")
        case .unsafeFood: Wording("生产、销售不符合安全标准的食品罪", "Food below safety standards")
        case .toxicFood: Wording("生产、销售有毒、有害食品罪", "Toxic or harmful food")
        case .medicalDevices: Wording("生产、销售不符合标准的医用器材罪", "Medical devices below standard")
        case .unsafeProducts: Wording("生产、销售不符合安全标准的产品罪", "Products below safety standards")
        case .agriculturalInputs: Wording("生产、销售伪劣农药、兽药、化肥、种子罪", "Fake pesticides, veterinary drugs, fertiliser, seeds")
        case .cosmetics: Wording("生产、销售不符合卫生标准的化妆品罪", "Cosmetics below hygiene standards")
        case .counterfeitMark: Wording("假冒注册商标罪", "Counterfeiting a registered trademark")
        case .sellingCounterfeits: Wording("销售假冒注册商标的商品罪", "Selling goods with counterfeit marks")
        case .markLabels: Wording("非法制造、销售非法制造的注册商标标识罪", "Making or selling counterfeit labels")
        case .counterfeitPatent: Wording("假冒专利罪", "Counterfeiting a patent")
        case .copyright: Wording("侵犯著作权罪", "Copyright infringement")
        case .sellingCopies: Wording("销售侵权复制品罪", "Selling infringing copies")
        case .tradeSecret: Wording("侵犯商业秘密罪", "Infringing trade secrets")
        case .tradeSecretAbroad: Wording("为境外窃取、刺探、收买、非法提供商业秘密罪", "Trade secrets for foreign bodies")
        case .illegalBusiness: Wording("非法经营罪", "Illegal business operation")
        }
    }

    /// The article of the 刑法.
    public var source: LegalSource {
        LegalSource(law: Wording("刑法", "Criminal Law"), article: article)
    }

    /// Whether reasonable suspicion is enough for a transfer.
    public var isIntellectualProperty: Bool {
        switch self {
        case .counterfeitMark, .sellingCounterfeits, .markLabels, .counterfeitPatent, .copyright, .sellingCopies,
            .tradeSecret, .tradeSecretAbroad:
            true
        default: false
        }
    }

    /// The field in which an earlier sanction counts as a repeat.
    public var field: ProtectedField {
        switch self {
        case .counterfeitMark, .sellingCounterfeits, .markLabels: .trademark
        case .counterfeitPatent: .patent
        case .copyright, .sellingCopies: .copyright
        case .tradeSecret, .tradeSecretAbroad: .secret
        case .counterfeitDrugs, .inferiorDrugs, .drugAdministration: .drug
        case .unsafeFood, .toxicFood: .food
        case .agriculturalInputs: .agriculture
        case .illegalBusiness: .tobacco
        case .substandardProducts, .medicalDevices, .unsafeProducts, .cosmetics: .quality
        }
    }

    /// The article of the 刑法, as cited.
    public var article: String {
        switch self {
        case .substandardProducts: "第一百四十条"
        case .counterfeitDrugs: "第一百四十一条"
        case .inferiorDrugs: "第一百四十二条"
        case .drugAdministration: "第一百四十二条之一"
        case .unsafeFood: "第一百四十三条"
        case .toxicFood: "第一百四十四条"
        case .medicalDevices: "第一百四十五条"
        case .unsafeProducts: "第一百四十六条"
        case .agriculturalInputs: "第一百四十七条"
        case .cosmetics: "第一百四十八条"
        case .counterfeitMark: "第二百一十三条"
        case .sellingCounterfeits: "第二百一十四条"
        case .markLabels: "第二百一十五条"
        case .counterfeitPatent: "第二百一十六条"
        case .copyright: "第二百一十七条"
        case .sellingCopies: "第二百一十八条"
        case .tradeSecret: "第二百一十九条"
        case .tradeSecretAbroad: "第二百一十九条之一"
        case .illegalBusiness: "第二百二十五条"
        }
    }
}
