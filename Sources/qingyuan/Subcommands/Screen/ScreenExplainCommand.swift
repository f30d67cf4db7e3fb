import ArgumentParser
import Screening

/// `qingyuan screen explain`: which marks one text looks like, and why.
struct ScreenExplainCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain", abstract: "Say which marks a text looks like, where, how surely and why.")

    @OptionGroup var source: RightsSource

    @Argument(help: "The text, for example the title of a listing.")
    var text: String

    @Option(name: .long, help: "The language of the answer: zh or en.")
    var language = MessageLanguage.zh

    @Flag(name: .long, help: "Answer with one line of JSON, as screen writes it.")
    var json = false

    func run() async throws {
        try await carryOut {
            let (index, _) = try source.index(in: language)
            let result = index.screen(ListingText(id: "", title: text))
            if json { return Console.put(ResultLine.json(result, language: language == .zh ? .zh : .en)) }
            for line in lines(result) { Console.put(line) }
        }
    }

    private func lines(_ result: ScreeningResult) -> [String] {
        let isChinese = language == .zh
        guard !result.findings.isEmpty else { return [isChinese ? "没有发现。" : "Nothing found."] }
        let findings = result.findings.map { finding in
            let reason = isChinese ? finding.reason.zh : finding.reason.en
            let strength = "\(finding.score)"
            return isChinese
                ? "“\(finding.matched)” → \(finding.mark)（\(finding.right)），强度 \(strength)：\(reason)"
                : "“\(finding.matched)” → \(finding.mark) (\(finding.right)), strength \(strength): \(reason)"
        }
        let signals = result.signals.map { signal in
            let detail = isChinese ? signal.detail.zh : signal.detail.en
            return "\(signal.weight > 0 ? "+" : "")\(signal.weight)  \(detail)"
        }
        let end =
            isChinese ? "得分 \(result.score)，规则 \(result.ruleSet)" : "score \(result.score), rules \(result.ruleSet)"
        return findings + signals + [end]
    }
}
