import Foundation
import Law
import Testing

struct FineCheckTests {
    private func facts(_ conduct: FineConduct = .copyright, _ yuan: Int64 = 60_000) throws -> FineFacts {
        FineFacts(
            conducts: [conduct], conductOn: try date("2026-03-01"), business: .yuan(yuan), goodsValue: .yuan(yuan))
    }

    private func check(_ fine: Money, _ facts: FineFacts, _ mitigation: Mitigation? = nil) throws -> FineCheck {
        try #require(FineCheck.check(fine, facts, on: date("2026-04-01"), mitigation: mitigation))
    }

    @Test func `both ends of the range are inside, one fen beyond is not`() throws {
        let facts = try facts()
        #expect(try check(.yuan(60_000), facts).verdict == .inside)
        #expect(try check(.yuan(300_000), facts).verdict == .inside)
        #expect(try check(Money(minor: 5_999_999), facts).verdict == .needsReason)
        #expect(try check(Money(minor: 30_000_001), facts).verdict == .above)
        #expect(try check(.yuan(60_000), facts).text.zh == "拟罚款60,000元，在法定幅度60,000元至300,000元之内")
    }

    @Test func `below the range a ground, a reason and a second person are needed, all three`() throws {
        let facts = try facts()
        let low = Money.yuan(30_000)
        func mitigation(_ reason: String, _ person: String) -> Mitigation {
            Mitigation(ground: .harmUndone, reason: reason, secondPerson: person)
        }
        let none = try check(low, facts)
        #expect(none.verdict == .needsReason && !none.stands)
        #expect(none.source?.article == "第三十二条")
        #expect(try check(low, facts, mitigation(" ", "马骏")).text.zh.hasSuffix("请说明减轻的理由"))
        #expect(try check(low, facts, mitigation("已召回全部商品", "")).text.zh.hasSuffix("请写明复核人"))
        let whole = try check(low, facts, mitigation("已召回全部商品", "马骏"))
        #expect(whole.verdict == .mitigated && whole.stands)
    }

    @Test func `nothing lifts the upper end`() throws {
        let mitigation = Mitigation(ground: .merit, reason: "理由", secondPerson: "马骏")
        #expect(try check(.yuan(300_001), facts(), mitigation).verdict == .above)
    }

    @Test func `a seller who did not know goes below the range under article 55 of the Product Quality Law`() throws {
        var facts = try facts(.fakeProduct)
        facts.isInnocentSeller = true
        #expect(try check(.yuan(1), facts).source?.article == "第五十五条")
        var mark = try self.facts(.trademark)
        mark.isInnocentSeller = true
        #expect(try check(.yuan(1), mark).verdict == .above)
        #expect(try check(.yuan(0), mark).verdict == .inside)
    }

    @Test func `what cannot be told is not passed off as inside`() throws {
        var facts = try facts()
        facts.business = nil
        let answer = try check(.yuan(60_000), facts)
        #expect(answer.verdict == .cannotTell && !answer.stands)
        #expect(answer.text.zh == "无法核对罚款幅度，尚缺：违法经营额")
    }

    @Test func `another currency and a negative sum are refused`() throws {
        #expect(try check(Money(minor: 6_000_000, currency: "USD"), facts()).verdict == .above)
        #expect(try check(Money(minor: -1), facts()).verdict == .above)
        #expect(try FineCheck.check(.yuan(1), FineFacts(conducts: [], conductOn: nil), on: date("2026-04-01")) == nil)
    }

    @Test func `a file of facts carries its mitigation, and its mistakes are named`() throws {
        let input = try FineInput(
            json: Data(
                """
                {"conducts":["copyright"],"conductOn":"2026-03-01","business":"60000",
                 "mitigation":{"ground":"merit","reason":"协助查获上家","secondPerson":"马骏"}}
                """.utf8))
        #expect(try check(.yuan(1), input.facts, input.mitigation).verdict == .mitigated)
        do {
            _ = try FineInput(json: Data(#"{"conducts":["theft"],"business":-5,"mitigation":{}}"#.utf8))
            Issue.record("nothing was refused")
        } catch let error as FactsFaults {
            #expect(error.faults.map(\.path) == ["conducts[0]", "conducts", "business", "mitigation.ground"])
        }
    }
}
