import Foundation
import Law
import TestSupport
import Testing

/// One line of Cases/thresholds.tsv.
struct ThresholdCase: Sendable, CustomTestStringConvertible {
    let crime: Crime
    let conduct: ClosedRange<LegalDate>
    let on: LegalDate
    let facts: String
    let outcome: ThresholdOutcome
    let tier: Tier?
    /// The article expected, or, where it cannot be told, the path of the missing fact.
    let article: String
    let measure: Measure?
    let figure: String
    let line: String
    let why: String

    /// Every line; a line that cannot be read is left out, which the count in the suite notices.
    static let all: [ThresholdCase] = {
        let file = PythonOracle.packageRoot.appending(path: "Tests/LawTests/Cases/thresholds.tsv")
        let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
        return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.dropFirst().compactMap { line in
            ThresholdCase(line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init))
        }
    }()

    init?(_ fields: [String]) {
        let days = fields[1].components(separatedBy: "..").compactMap { LegalDate($0) }
        guard fields.count == 11, let crime = Crime(rawValue: fields[0]), let from = days.first, let to = days.last,
            let on = LegalDate(fields[2]), let outcome = ThresholdOutcome(rawValue: fields[4])
        else { return nil }
        self.crime = crime
        conduct = from...to
        self.on = on
        facts = fields[3]
        self.outcome = outcome
        tier = Tier.allCases.first { "\($0)" == fields[5] }
        article = fields[6]
        measure = Measure(rawValue: fields[7])
        figure = fields[8]
        line = fields[9]
        why = fields[10]
    }

    var testDescription: String { "\(crime.rawValue) \(conduct.upperBound) \(why)" }

    /// The facts as the file of facts would hold them.
    var json: String {
        let rest = facts.dropFirst().dropLast()
        let own =
            "\"crimes\":[\"\(crime.rawValue)\"],\"conduct\":{\"from\":\"\(conduct.lowerBound)\",\"to\":\"\(conduct.upperBound)\"}"
        return rest.isEmpty ? "{\(own)}" : "{\(own),\(rest)}"
    }

    func read() throws -> ThresholdFacts { try ThresholdFacts(json: Data(json.utf8)) }

    func assessment() throws -> Assessment {
        try #require(Thresholds.assess(try read(), on: on).first { $0.crime == crime })
    }

    /// An amount as the table writes it: yuan for money, else a number.
    func quantity(_ text: String) -> Int64? {
        guard measure?.unit == .fen else { return Int64(text) }
        let parts = text.split(separator: ".")
        return Int64(parts[0] + (parts.count > 1 ? parts[1] : "00"))
    }
}
