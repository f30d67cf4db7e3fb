package import Law

/// One agency's work passing to another by a reform of the State Council's bodies.
///
/// The dates are those of the decisions. The agencies of provinces and cities followed months later, each by its own
/// plan, so a match by way of a reform below the centre is never sure.
package struct AgencyReform: Hashable, Sendable {
    /// The core of the former name: 工商行政管理.
    package let former: String
    /// The core of the name of the agency that took the work over: 市场监督管理.
    package let successor: String
    /// The day of the decision.
    package let date: LegalDate
    package let source: LegalSource

    /// The reforms that plans of these years run into.
    ///
    /// - Source: 国务院机构改革和职能转变方案 (14 March 2013); 深化党和国家机构改革方案 and 国务院机构改革方案 (17 March 2018).
    package static let all: [AgencyReform] = table.compactMap { former, successor, year in
        let (source, date) =
            year == 2013
            ? (plan2013, LegalDate(year: 2013, month: 3, day: 14))
            : (plan2018, LegalDate(year: 2018, month: 3, day: 17))
        return date.map { AgencyReform(former: former, successor: successor, date: $0, source: source) }
    }

    private static let plan2013 = LegalSource(
        law: Wording("国务院机构改革和职能转变方案", "Plan for the reform of the State Council's bodies of 2013"), article: "")
    private static let plan2018 = LegalSource(
        law: Wording("国务院机构改革方案", "Plan for the reform of the State Council's bodies of 2018"), article: "")

    private static let table: [(String, String, Int)] = [
        ("工商行政管理", "市场监督管理", 2018), ("质量技术监督", "市场监督管理", 2018), ("质量监督检验检疫", "市场监督管理", 2018),
        ("食品药品监督管理", "市场监督管理", 2018), ("食品药品监督管理", "药品监督管理", 2018),
        ("出入境检验检疫", "海关", 2018), ("农业", "农业农村", 2018), ("农业委员会", "农业农村", 2018),
        ("文化", "文化和旅游", 2018), ("旅游", "文化和旅游", 2018), ("文化广电新闻出版", "文化广电和旅游", 2018),
        ("新闻出版广电", "新闻出版", 2018), ("新闻出版广电", "广播电视", 2018),
        ("卫生和计划生育", "卫生健康", 2018), ("环境保护", "生态环境", 2018), ("国土资源", "自然资源", 2018),
        ("林业", "林业和草原", 2018), ("政府法制", "司法", 2018), ("监察", "监察委员会", 2018),
        ("社会治安综合治理", "政法委员会", 2018), ("畜牧", "农业农村", 2018),
        ("卫生", "卫生和计划生育", 2013), ("人口和计划生育", "卫生和计划生育", 2013), ("新闻出版", "新闻出版广电", 2013),
        ("广播电影电视", "新闻出版广电", 2013),
    ]
}
