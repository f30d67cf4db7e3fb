import Enforcement
import Law
import Testing

/// Three published documents against what a person read in them.
@Suite(.enabled(if: PlanTruth.areDocumentsThere, "../shared/plans is not there"))
struct PublishedPlanTests {
    static let names = ["zhengzhou-2012", "liaoning-2017", "national-2017"]

    @Test(arguments: names)
    func `every measure, clause and list of units is as a person read it`(_ name: String) throws {
        let (truth, text) = try PlanTruth.load(name)
        let plan = PlanDocument.parse(text: text)
        try #require(plan.measures.count == truth.measures.count)
        for (measure, expected) in zip(plan.measures, truth.measures) {
            #expect(PlanTruth.Measure(measure) == expected)
        }
    }

    @Test(arguments: names)
    func `title, number, issuer, date and citations are as a person read them`(_ name: String) throws {
        let (truth, text) = try PlanTruth.load(name)
        let plan = PlanDocument.parse(text: text)
        #expect(plan.title == truth.title)
        #expect(plan.documentNumber == truth.documentNumber)
        #expect(plan.issuer == truth.issuer)
        #expect(plan.date?.description == truth.date)
        #expect(plan.cites.count == truth.cites.count)
        for (cite, expected) in zip(plan.cites, truth.cites) { #expect(cite.written.contains(expected)) }
    }

    @Test func `deleted names are flagged on their lines, once for each`() throws {
        let (truth, text) = try PlanTruth.load("national-2017")
        let plan = PlanDocument.parse(text: text)
        let missing = truth.measures.flatMap(\.clauses).map(\.missing).reduce(0, +)
        let flagged = plan.warnings.filter { $0.code == .missingUnit }.map(\.line)
        #expect(flagged.count == missing)
        #expect(flagged == [11, 11, 11, 13, 13, 15, 17, 35, 41, 43, 47, 57, 65, 67])
        #expect(plan.warnings.contains { $0.code == .secondCopy && $0.line == 73 })
    }

    @Test func `campaigns are found by name`() throws {
        let (_, text) = try PlanTruth.load("national-2017")
        let campaigns = PlanDocument.parse(text: text).measures.flatMap(\.clauses).flatMap(\.campaigns)
        #expect(
            campaigns == [
                "2017网络市场监管专项行动", "电子商务产品质量执法打假专项行动", "剑网行动", "电子商务领域专利执法行动", "红盾护农行动",
                "春、秋两季农资打假专项治理行动", "“清风”行动", "“质检利剑”专项行动", "质量和品牌提升行动", "知识产权执法专项行动", "“秋风2017”专项行动",
            ])
    }

    @Test(arguments: names)
    func `every span holds in the source what was recognised`(_ name: String) throws {
        let (_, text) = try PlanTruth.load(name)
        let scalars = Array(text.unicodeScalars)
        for measure in PlanDocument.parse(text: text).measures {
            for unit in measure.clauses.flatMap(\.units) {
                let slice = scalars[unit.span.start..<unit.span.end].filter { !$0.properties.isWhitespace }
                #expect(String(String.UnicodeScalarView(slice)) == unit.name)
            }
        }
    }
}
