import ArgumentParser
import Screening

/// `qingyuan screen explain`: which marks one text looks like, and why.
struct ScreenExplainCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain", abstract: "Say which marks a text or an address looks like, where, how surely and why.")

    @OptionGroup var source: RightsSource
    @OptionGroup var own: OfficialHosts
    @OptionGroup var calibrated: CalibrationSource

    @Argument(help: "The text, for example the title of a listing, or an address.")
    var text: String

    @OptionGroup var words: LanguageOptions

    private var language: MessageLanguage { words.chosen }

    @Flag(name: .long, help: "Answer with one line of JSON, as screen writes it.")
    var json = false

    func run() async throws {
        try await carryOut {
            var (index, _) = try source.index(in: language)
            let address = HostIndex.isAddress(text) ? text : nil
            if address != nil { index.readAddresses(official: try own.hosts()) }
            let result = index.screen(ListingText(id: "", title: text, url: address))
            let calibration = try calibrated.chosen()
            if json {
                return Console.put(
                    ResultLine.json(result, language: language == .zh ? .zh : .en, calibration: calibration))
            }
            for line in lines(result) + probability(result, calibration) { Console.put(line) }
        }
    }

    private func probability(_ result: ScreeningResult, _ calibration: Calibration?) -> [String] {
        guard let calibration else { return [] }
        let share = "\(Int((calibration.probability(of: result.score) * 100).rounded()))%"
        let (version, count) = (calibration.version, calibration.verdicts)
        return language == .zh
            ? ["按第 \(version) 版校准（\(count) 条结论），执法人员确认的概率约为 \(share)"]
            : ["calibration \(version), from \(count) verdicts: an officer confirms about \(share) of such scores"]
    }

    private func lines(_ result: ScreeningResult) -> [String] {
        let isChinese = language == .zh
        let none = isChinese ? "没有发现商标。" : "No mark found."
        guard result.score > 0 || !result.findings.isEmpty else { return [none] }
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
        return (findings.isEmpty ? [none] : findings) + signals + [end]
    }
}
