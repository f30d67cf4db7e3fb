import Foundation
import Law
import Testing

struct LegalActTests {
    @Test(arguments: LegalActs.all)
    func `what no text on file confirms of an act is flagged in words`(act: LegalAct) {
        #expect((act.confidence == .read) == (act.note == nil))
    }

    @Test func `an act from memory is flagged in the rule document`() {
        let lines = RulesDocument.markdown.split(separator: "\n").map(String.init)
        for act in LegalActs.all where act.confidence != .read {
            let flagged = lines.contains { $0.contains(act.confidence.wording.zh) && $0.contains(act.note?.zh ?? "-") }
            #expect(flagged, "\(act.id)")
        }
    }

    @Test(.enabled(if: LawTexts.areThere, "the texts of the laws are not beside the checkout"))
    func `the dates of an act without a flag stand in its text`() throws {
        let texts = try LawTexts.load()
        var compared = 0
        for act in LegalActs.all where act.confidence == .read {
            let versions = texts.versions[act.title.filter { $0 != " " }.prefixBeforeBracket] ?? []
            guard !versions.isEmpty else { continue }
            compared += 1
            #expect(versions.contains(act.from.description), "\(act.id) \(act.from) \(versions)")
        }
        #expect(compared >= 6)
    }

    @Test(.enabled(if: LawTexts.areThere, "the texts of the laws are not beside the checkout"))
    func `an article that counts as read exists in the law it is cited from`() throws {
        let texts = try LawTexts.load()
        let standings =
            ThresholdRules.all.map(\.standing) + ComputationRules.all.map(\.standing) + FineRules.all.map(\.standing)
            + FinePrinciples.all.map(\.standing) + HearingRules.all.map(\.standing)
        var compared = 0
        for standing in standings where standing.confidence == .read {
            guard let articles = texts.articles[standing.act.title.prefixBeforeBracket] else { continue }
            compared += 1
            let end = try #require(standing.article.range(of: "条"))
            var head = String(standing.article[..<end.upperBound])
            if standing.article[end.upperBound...].hasPrefix("之") {
                head += standing.article[end.upperBound...].prefix(2)
            }
            #expect(articles.contains(head), "\(standing.act.id) \(standing.article)")
        }
        #expect(compared >= 25)
    }
}

/// The laws whose texts lie beside the checkout: the days and the articles they have.
struct LawTexts {
    /// Days from which the versions of a law are in force, by the law's title.
    var versions: [String: Set<String>] = [:]
    /// The articles of a law, in any version on file, by the law's title.
    var articles: [String: Set<String>] = [:]

    private static let file = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../../../shared/data/laws/articles.tsv")

    static let areThere = FileManager.default.fileExists(atPath: file.path)

    static func load() throws -> LawTexts {
        var texts = LawTexts()
        for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n").dropFirst() {
            let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            guard cells.count > 8 else { continue }
            texts.versions[cells[0], default: []].insert(cells[3])
            texts.articles[cells[0], default: []].insert(cells[7])
        }
        return texts
    }
}

extension String {
    /// The title without what stands in brackets behind it: 中华人民共和国商标法（2026年修订）.
    fileprivate var prefixBeforeBracket: String { String(prefix { $0 != "（" }) }
}
