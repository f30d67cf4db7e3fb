extension LegalAct {
    /// The Criminal Law, text as amended to 2023; a row says from when its own article reads so.
    public static let criminalLaw = LegalAct(
        id: "criminal-law", name: Wording("刑法", "Criminal Law"), title: "中华人民共和国刑法", from: .on(1997, 10, 1))

    /// 法释〔2004〕19号: intellectual property crimes, repealed on 26 April 2025.
    public static let ipCrimes2004 = LegalAct(
        id: "ip-crimes-2004",
        name: Wording(
            "关于办理侵犯知识产权刑事案件具体应用法律若干问题的解释",
            "Interpretation on Criminal Cases of Intellectual Property Infringement (2004)"),
        number: "法释〔2004〕19号", from: .on(2004, 12, 22), until: .on(2025, 4, 25))

    /// 法释〔2007〕6号: the second interpretation.
    public static let ipCrimes2007 = LegalAct(
        id: "ip-crimes-2007",
        name: Wording(
            "关于办理侵犯知识产权刑事案件具体应用法律若干问题的解释（二）",
            "Interpretation (II) on Criminal Cases of Intellectual Property Infringement (2007)"),
        number: "法释〔2007〕6号", from: .on(2007, 4, 5), until: .on(2025, 4, 25))

    /// 法发〔2011〕3号: opinions on criminal cases of intellectual property.
    public static let ipOpinions2011 = LegalAct(
        id: "ip-opinions-2011",
        name: Wording(
            "关于办理侵犯知识产权刑事案件适用法律若干问题的意见",
            "Opinions on Criminal Cases of Intellectual Property Infringement (2011)"),
        number: "法发〔2011〕3号", from: .on(2011, 1, 10), until: .on(2025, 4, 25),
        confidence: .fromMemory, note: .numberAndDateUnread)

    /// 法释〔2020〕10号: the third interpretation.
    public static let ipCrimes2020 = LegalAct(
        id: "ip-crimes-2020",
        name: Wording(
            "关于办理侵犯知识产权刑事案件具体应用法律若干问题的解释（三）",
            "Interpretation (III) on Criminal Cases of Intellectual Property Infringement (2020)"),
        number: "法释〔2020〕10号", from: .on(2020, 9, 14), until: .on(2025, 4, 25))

    /// 法释〔2025〕5号: the interpretation that replaced them all.
    public static let ipCrimes2025 = LegalAct(
        id: "ip-crimes-2025",
        name: Wording(
            "关于办理侵犯知识产权刑事案件适用法律若干问题的解释",
            "Interpretation on Criminal Cases of Intellectual Property Infringement (2025)"),
        number: "法释〔2025〕5号", from: .on(2025, 4, 26))

    /// 法释〔2001〕10号: fake and substandard goods.
    public static let fakeGoods2001 = LegalAct(
        id: "fake-goods-2001",
        name: Wording(
            "关于办理生产、销售伪劣商品刑事案件具体应用法律若干问题的解释",
            "Interpretation on Criminal Cases of Fake and Substandard Goods"),
        number: "法释〔2001〕10号", from: .on(2001, 4, 10),
        confidence: .partlyConfirmed, note: .numberUnread)

    /// 公通字〔2008〕36号: filing standards, part one.
    public static let filingStandards1 = LegalAct(
        id: "filing-standards-1",
        name: Wording(
            "关于公安机关管辖的刑事案件立案追诉标准的规定（一）",
            "Provisions on the Standards for Filing Criminal Cases (I)"),
        number: "公通字〔2008〕36号", from: .on(2008, 6, 25),
        confidence: .fromMemory, note: .numberAndDateUnread)

    /// 公通字〔2010〕23号: filing standards, part two.
    public static let filingStandards2 = LegalAct(
        id: "filing-standards-2",
        name: Wording(
            "关于公安机关管辖的刑事案件立案追诉标准的规定（二）",
            "Provisions on the Standards for Filing Criminal Cases (II)"),
        number: "公通字〔2010〕23号", from: .on(2010, 5, 7), until: .on(2025, 4, 25),
        confidence: .fromMemory, note: .numberAndDateUnread)

    /// 法释〔2010〕7号: tobacco monopoly goods.
    public static let tobacco2010 = LegalAct(
        id: "tobacco-2010",
        name: Wording(
            "关于办理非法生产、销售烟草专卖品等刑事案件具体应用法律若干问题的解释",
            "Interpretation on Criminal Cases of Tobacco Monopoly Goods"),
        number: "法释〔2010〕7号", from: .on(2010, 3, 26),
        confidence: .partlyConfirmed, note: .numberUnread)

    /// 法释〔2021〕24号: food safety.
    public static let foodSafety2021 = LegalAct(
        id: "food-safety-2021",
        name: Wording(
            "关于办理危害食品安全刑事案件适用法律若干问题的解释",
            "Interpretation on Criminal Cases of Food Safety"),
        number: "法释〔2021〕24号", from: .on(2022, 1, 1))

    /// 高检发释字〔2022〕1号: drug safety.
    public static let drugSafety2022 = LegalAct(
        id: "drug-safety-2022",
        name: Wording(
            "关于办理危害药品安全刑事案件适用法律若干问题的解释",
            "Interpretation on Criminal Cases of Drug Safety"),
        number: "高检发释字〔2022〕1号", from: .on(2022, 3, 6),
        confidence: .fromMemory, note: .numberAndDateUnread)

    /// 高检发释字〔1998〕6号: conduct that goes on across a change of the law.
    public static let conductAcrossChange = LegalAct(
        id: "conduct-across-change",
        name: Wording(
            "关于对跨越修订刑法施行日期的继续犯罪、连续犯罪以及其他同种数罪应如何具体适用刑法问题的批复",
            "Reply on Conduct that Goes On across a Change of the Criminal Law"),
        number: "高检发释字〔1998〕6号", from: .on(1998, 12, 2),
        confidence: .fromMemory, note: .numberAndDateUnread)
}
