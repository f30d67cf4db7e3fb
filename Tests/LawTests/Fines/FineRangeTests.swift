import Foundation
import Law
import TestSupport
import Testing

struct FineRangeTests {
    @Test func `the table has a line for every row on file`() throws {
        let articles = Set(FineCase.all.map { "\($0.conduct) \($0.article)" })
        #expect(FineCase.all.count >= 36)
        for rule in FineRules.all {
            #expect(
                articles.contains { line in
                    line.hasPrefix("\(rule.conduct) ")
                        && rule.standing.article.hasPrefix(line.split(separator: " ").last ?? "-")
                }, "\(rule.id)")
        }
    }

    @Test(arguments: FineCase.all)
    func `the range, the article and the result are those of the law`(example: FineCase) throws {
        let range = try #require(FineRange.of(try example.facts(), on: example.on))
        let reading = range.governing
        #expect(reading.result == example.result)
        #expect(reading.least?.description == example.least)
        #expect(reading.most?.description == example.most)
        #expect(reading.source?.article.contains(example.article) ?? example.article.isEmpty)
        if reading.result == .cannotTell { #expect(!reading.missing.isEmpty) }
        if reading.result == .noFine { #expect(!reading.steps.isEmpty) }
    }

    @Test func `the arithmetic can be followed line by line`() throws {
        let facts = FineFacts(conducts: [.copyright], conductOn: try date("2026-03-01"), business: .yuan(60_000))
        let range = try #require(FineRange.of(facts, on: date("2026-04-01")))
        #expect(
            range.governing.steps.map(\.text.zh) == [
                "违法经营额60,000元", "《著作权法》第五十三条：违法经营额50,000元以上：违法经营额1倍以上违法经营额5倍以下",
                "60,000元 × 100% = 60,000元", "60,000元 × 500% = 300,000元",
            ])
    }

    @Test func `of several violations by one act the higher fine governs`() throws {
        let facts = FineFacts(
            conducts: [.trademark, .fakeProduct], conductOn: try date("2026-03-01"), business: .yuan(60_000),
            goodsValue: .yuan(200_000))
        let range = try #require(FineRange.of(facts, on: date("2026-04-01")))
        #expect(range.governing.conduct == .fakeProduct)
        #expect(range.others.map(\.conduct) == [.trademark])
        #expect(range.choice.source?.article == "第二十九条")
    }

    @Test func `a new row governs only where it is lighter, and both are shown`() throws {
        let facts = FineFacts(conducts: [.trademark], conductOn: try date("2026-12-01"), business: .yuan(60_000))
        let range = try #require(FineRange.of(facts, on: date("2027-01-01")))
        #expect(range.governing.rule == "fine.trademark.2019")
        #expect(range.others.map(\.rule) == ["fine.trademark.2026"])
        #expect(range.choice.source?.article == "第三十七条")
    }

    @Test func `a second infringement within five years is heavier, a day later it is not`() throws {
        func isHeavier(_ effectiveOn: String) throws -> Bool? {
            let facts = FineFacts(
                conducts: [.trademark], conductOn: try date("2026-03-01"), business: .yuan(60_000),
                sanctions: [Sanction(effectiveOn: try date(effectiveOn), kind: .administrative, field: .trademark)])
            return FineRange.of(facts, on: try date("2026-04-01"))?.governing.isHeavier
        }
        #expect(try isHeavier("2021-03-01") == true)
        #expect(try isHeavier("2021-02-28") == false)
        #expect(try isHeavier("2026-03-01") == false)
    }

    @Test func `without the day of the violation the range cannot be told`() throws {
        let facts = FineFacts(conducts: [.trademark], conductOn: nil, business: .yuan(60_000))
        let range = try #require(FineRange.of(facts, on: date("2026-04-01")))
        #expect(range.governing.result == .cannotTell)
        #expect(range.governing.missing.map(\.path) == ["conductOn"])
    }

    @Test func `an amount too large to multiply is said to be so`() throws {
        let facts = FineFacts(
            conducts: [.trademark], conductOn: try date("2026-03-01"), business: Money(minor: .max / 2))
        #expect(FineRange.of(facts, on: try date("2026-04-01"))?.governing.result == .cannotTell)
    }

    @Test(arguments: FineConduct.allCases)
    func `a range always brackets, and grows with its base`(conduct: FineConduct) throws {
        var random = SeededGenerator(seed: 21)
        for _ in 0..<200 {
            var facts = FineFacts(conducts: [conduct], conductOn: try date("2026-03-01"))
            facts.isSerious = Bool.random(using: &random)
            facts.isOverdue = Bool.random(using: &random)
            let amount = Money(minor: Int64.random(in: 0...20_000_000, using: &random))
            (facts.business, facts.goodsValue, facts.gains) = (amount, amount, amount)
            let reading = try #require(FineRange.of(facts, on: date("2026-04-01"))?.governing)
            guard reading.result == .range else { continue }
            let least = try #require(reading.least)
            let most = try #require(reading.most)
            #expect(least <= most && least.minor >= 0)
            for proposed in [least, most] {
                #expect(FineCheck.check(proposed, facts, on: try date("2026-04-01"))?.verdict == .inside)
            }
        }
    }
}

/// One line of Cases/fines.tsv.
struct FineCase: Sendable, CustomTestStringConvertible {
    let conduct: FineConduct
    let day: String
    let on: LegalDate
    let json: String
    let result: FineResult
    let least: String?
    let most: String?
    let article: String
    let why: String

    static let all: [FineCase] = {
        let file = PythonOracle.packageRoot.appending(path: "Tests/LawTests/Cases/fines.tsv")
        let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
        return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.dropFirst().compactMap { line in
            FineCase(line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init))
        }
    }()

    init?(_ fields: [String]) {
        guard fields.count == 9, let conduct = FineConduct(rawValue: fields[0]), let on = LegalDate(fields[2]),
            let result = FineResult(rawValue: fields[4])
        else { return nil }
        self.conduct = conduct
        day = fields[1]
        self.on = on
        json = fields[3]
        self.result = result
        least = FineCase.grouped(fields[5])
        most = FineCase.grouped(fields[6])
        article = fields[7]
        why = fields[8]
    }

    var testDescription: String { "\(conduct) \(day) \(why)" }

    func facts() throws -> FineFacts {
        let rest = json.isEmpty ? "" : ",\(json)"
        let text = "{\"conducts\":[\"\(conduct.rawValue)\"],\"conductOn\":\"\(day)\"\(rest)}"
        return try FineInput(json: Data(text.utf8)).facts
    }

    /// The table writes plain digits, money prints them in groups.
    private static func grouped(_ text: String) -> String? {
        let parts = text.split(separator: ".")
        guard let yuan = parts.first.flatMap({ Int64($0) }) else { return nil }
        return Money(minor: yuan * 100 + (parts.count > 1 ? Int64(parts[1]) ?? 0 : 0)).description
    }
}
