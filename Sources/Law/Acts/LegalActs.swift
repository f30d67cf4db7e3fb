/// The acts the product cites, so that one act is cited in one way everywhere.
public enum LegalActs {
    /// Every act, in the order of the rule document.
    public static let all: [LegalAct] =
        [
            .caseTransfer, .sharingPlatform, .combatOpinions, .policeProcedure, .policeAcceptance, .criminalProcedure,
            .procuratorateTransfer, .procuratorateLinkage, .timelyTransfer, .reverseLinkage,
            .penaltyLaw, .compulsionLaw, .marketProcedure, .marketHearing, .administrativeReview,
            .administrativeLitigation,
            .civilProcedure,
            .penaltyPublication, .creditRepair2021, .creditRepair2025,
            .complaints2019, .complaints2026, .reportRewards, .eCommerce, .customsProtection, .enforcementQuality,
        ] + crimes + fines

    /// Acts about crimes.
    private static let crimes: [LegalAct] = [
        .criminalLaw, .ipCrimes2004, .ipCrimes2007, .ipOpinions2011, .ipCrimes2020, .ipCrimes2025, .fakeGoods2001,
        .filingStandards1, .filingStandards2, .tobacco2010, .foodSafety2021, .drugSafety2022, .conductAcrossChange,
    ]

    /// Acts that say between what sums a violation is fined.
    private static let fines: [LegalAct] = [
        .trademarkLaw2019, .trademarkLaw2026, .patentLaw, .copyrightLaw, .competitionLaw2025, .productQuality, .seedLaw,
        .foodSafety,
    ]

    /// The act of this id, or nil.
    public static func act(id: String) -> LegalAct? { all.first { $0.id == id } }
}

extension LegalAct {
    /// 国务院令第310号: how administrative organs transfer suspected crimes to the police.
    public static let caseTransfer = LegalAct(
        id: "case-transfer",
        name: Wording(
            "行政执法机关移送涉嫌犯罪案件的规定",
            "Provisions on the Transfer of Suspected Criminal Cases by Administrative Law Enforcement Organs"
        ),
        number: "国务院令第310号", from: .on(2001, 7, 9))

    /// 中办发〔2011〕8号: linking administrative and criminal enforcement, with the information-sharing platform.
    public static let sharingPlatform = LegalAct(
        id: "sharing-platform",
        name: Wording(
            "关于加强行政执法与刑事司法衔接工作的意见",
            "Opinions on Strengthening the Linkage of Administrative Enforcement and Criminal Justice"),
        number: "中办发〔2011〕8号", from: .on(2011, 2, 9))

    /// 国发〔2017〕14号: fighting infringement and counterfeits under new conditions.
    public static let combatOpinions = LegalAct(
        id: "combat-opinions",
        name: Wording(
            "国务院关于新形势下加强打击侵犯知识产权和制售假冒伪劣商品工作的意见",
            "Opinions of the State Council on Strengthening the Fight against Infringement and Counterfeits"),
        number: "国发〔2017〕14号", from: .on(2017, 3, 9),
        confidence: .partlyConfirmed, note: .dateUnread)

    /// 国办发〔2023〕27号: better administrative enforcement, over three years.
    public static let enforcementQuality = LegalAct(
        id: "enforcement-quality",
        name: Wording(
            "提升行政执法质量三年行动计划（2023—2025年）",
            "Three-Year Plan to Improve the Quality of Administrative Enforcement (2023–2025)"),
        number: "国办发〔2023〕27号", from: .on(2023, 8, 9),
        confidence: .partlyConfirmed, note: .dateUnread)

    /// How the police handle criminal cases, as amended in 2020.
    public static let policeProcedure = LegalAct(
        id: "police-procedure",
        name: Wording(
            "公安机关办理刑事案件程序规定", "Provisions on the Procedure of Public Security Organs in Criminal Cases"),
        number: "公安部令第159号", from: .on(2020, 9, 1),
        confidence: .fromMemory, note: .numberAndDateUnread)

    /// 公通字〔2016〕16号: how the police accept transferred cases.
    public static let policeAcceptance = LegalAct(
        id: "police-acceptance",
        name: Wording(
            "公安机关受理行政执法机关移送涉嫌犯罪案件规定",
            "Provisions on the Acceptance by Public Security Organs of Suspected Criminal Cases Transferred"
        ),
        number: "公通字〔2016〕16号", from: .on(2016, 6, 16),
        confidence: .partlyConfirmed, note: .dateUnread)

    /// The Criminal Procedure Law as amended in 2018.
    public static let criminalProcedure = LegalAct(
        id: "criminal-procedure", name: Wording("刑事诉讼法", "Criminal Procedure Law"),
        title: "中华人民共和国刑事诉讼法", from: .on(2018, 10, 26),
        confidence: .fromMemory, note: .dateUnread)

    /// The procuratorate's rules of 2001 on transferred cases.
    public static let procuratorateTransfer = LegalAct(
        id: "procuratorate-transfer",
        name: Wording(
            "人民检察院办理行政执法机关移送涉嫌犯罪案件的规定",
            "Provisions of the People's Procuratorates on Suspected Criminal Cases Transferred"),
        from: .on(2001, 12, 3))

    /// The procuratorate's rules of 2021 on the linkage.
    public static let procuratorateLinkage = LegalAct(
        id: "procuratorate-linkage",
        name: Wording(
            "关于推进行政执法与刑事司法衔接工作的规定",
            "Provisions on Advancing the Linkage of Administrative Enforcement and Criminal Justice"),
        title: "最高人民检察院关于推进行政执法与刑事司法衔接工作的规定",
        number: "高检发释字〔2021〕4号", from: .on(2021, 9, 6))

    /// The opinion of 2006 on timely transfers, of the procuratorate, the police and others.
    public static let timelyTransfer = LegalAct(
        id: "timely-transfer",
        name: Wording(
            "关于在行政执法中及时移送涉嫌犯罪案件的意见",
            "Opinion on the Timely Transfer of Suspected Criminal Cases in Administrative Enforcement"),
        number: "高检会〔2006〕2号", from: .on(2006, 1, 26), confidence: .fromMemory, note: .dateUnread)

    /// The procuratorate's guide of 2024 on cases handed back for an administrative penalty.
    public static let reverseLinkage = LegalAct(
        id: "reverse-linkage",
        name: Wording(
            "人民检察院行刑反向衔接工作指引", "Guidelines of the People's Procuratorates on Reverse Transfer"),
        from: .on(2024, 11, 26),
        confidence: .partlyConfirmed,
        note: Wording("印发日期经来源证实，以其为施行日期", "the day of issue is confirmed and taken as the date of effect"))

    /// The Administrative Penalty Law as revised in 2021.
    public static let penaltyLaw = LegalAct(
        id: "penalty-law", name: Wording("行政处罚法", "Administrative Penalty Law"),
        title: "中华人民共和国行政处罚法", from: .on(2021, 7, 15))

    /// The Administrative Compulsion Law.
    public static let compulsionLaw = LegalAct(
        id: "compulsion-law", name: Wording("行政强制法", "Administrative Compulsion Law"),
        title: "中华人民共和国行政强制法", from: .on(2012, 1, 1))

    /// The penalty procedure of market supervision, as in force since the Administrative Penalty Law of 2021.
    public static let marketProcedure = LegalAct(
        id: "market-procedure",
        name: Wording("市场监督管理行政处罚程序规定", "Provisions on the Procedure of Market Supervision Penalties"),
        number: "国家市场监督管理总局令第42号", from: .on(2021, 7, 15),
        confidence: .fromMemory, note: .numberAndDateUnread)

    /// The hearings of market supervision, as in force since the Administrative Penalty Law of 2021.
    public static let marketHearing = LegalAct(
        id: "market-hearing",
        name: Wording("市场监督管理行政处罚听证办法", "Measures for Hearings on Market Supervision Penalties"),
        number: "国家市场监督管理总局令第42号", from: .on(2021, 7, 15),
        confidence: .fromMemory, note: .numberAndDateUnread)

    /// The Administrative Reconsideration Law as revised in 2023.
    public static let administrativeReview = LegalAct(
        id: "administrative-review", name: Wording("行政复议法", "Administrative Reconsideration Law"),
        title: "中华人民共和国行政复议法", from: .on(2024, 1, 1),
        confidence: .fromMemory, note: .dateUnread)

    /// The Administrative Litigation Law as amended in 2017.
    public static let administrativeLitigation = LegalAct(
        id: "administrative-litigation", name: Wording("行政诉讼法", "Administrative Litigation Law"),
        title: "中华人民共和国行政诉讼法", from: .on(2017, 7, 1),
        confidence: .fromMemory, note: .dateUnread)

    /// The Civil Procedure Law as in force since 2022, which governs service.
    public static let civilProcedure = LegalAct(
        id: "civil-procedure", name: Wording("民事诉讼法", "Civil Procedure Law"),
        title: "中华人民共和国民事诉讼法", from: .on(2022, 1, 1),
        confidence: .fromMemory, note: .dateUnread)

    /// 总局令第45号: publication of penalties by market supervision.
    public static let penaltyPublication = LegalAct(
        id: "penalty-publication",
        name: Wording(
            "市场监督管理行政处罚信息公示规定", "Provisions on the Publication of Market Supervision Penalties"),
        number: "国家市场监督管理总局令第45号", from: .on(2021, 9, 1))

    /// Credit repair by market supervision, 2021 to 2025.
    public static let creditRepair2021 = LegalAct(
        id: "credit-repair-2021",
        name: Wording("市场监督管理信用修复管理办法", "Measures for Credit Repair in Market Supervision"),
        number: "国市监信规〔2021〕3号", from: .on(2021, 9, 1), until: .on(2025, 12, 24),
        confidence: .partlyConfirmed, note: .dateUnread)

    /// Credit repair by market supervision since 25 December 2025.
    public static let creditRepair2025 = LegalAct(
        id: "credit-repair-2025",
        name: Wording("市场监督管理信用修复管理办法", "Measures for Credit Repair in Market Supervision"),
        from: .on(2025, 12, 25))

    /// 总局令第20号: complaints and reports until 14 April 2026.
    public static let complaints2019 = LegalAct(
        id: "complaints-2019",
        name: Wording(
            "市场监督管理投诉举报处理暂行办法", "Interim Measures for Complaints and Reports in Market Supervision"),
        number: "国家市场监督管理总局令第20号", from: .on(2020, 1, 1), until: .on(2026, 4, 14),
        confidence: .partlyConfirmed, note: .dateUnread)

    /// 总局令第121号: complaints and reports since 15 April 2026.
    public static let complaints2026 = LegalAct(
        id: "complaints-2026",
        name: Wording("市场监督管理投诉举报处理办法", "Measures for Complaints and Reports in Market Supervision"),
        number: "国家市场监督管理总局令第121号", from: .on(2026, 4, 15))

    /// Rewards for reports of grave violations.
    public static let reportRewards = LegalAct(
        id: "report-rewards",
        name: Wording(
            "市场监管领域重大违法行为举报奖励暂行办法", "Interim Measures for Rewarding Reports of Grave Violations"),
        number: "国市监稽规〔2021〕4号", from: .on(2021, 12, 1))

    /// The E-Commerce Law.
    public static let eCommerce = LegalAct(
        id: "e-commerce", name: Wording("电子商务法", "E-Commerce Law"),
        title: "中华人民共和国电子商务法", from: .on(2019, 1, 1))

    /// Customs protection of intellectual property, as amended in 2018.
    public static let customsProtection = LegalAct(
        id: "customs-protection",
        name: Wording("知识产权海关保护条例", "Regulations on Customs Protection of Intellectual Property"),
        title: "中华人民共和国知识产权海关保护条例", number: "国务院令第395号", from: .on(2018, 3, 19))
}
