/// Writes one screening result as one line of JSON.
///
/// The form is fixed: `{"id","score","findings":[{"right","mark","matched","start","end","kind","score","reason","reasons":{"zh","en"}}],
/// "signals":[{"code","detail","weight"}]}`; a finding elsewhere than in the title also has its `"field"` (`description`, `seller`,
/// `url`), and with a calibration the line ends with `"probability"` and the `"calibration"` version it comes from.
public enum ResultLine {
    /// The language of reasons and details.
    public enum Language: String, CaseIterable, Sendable {
        /// Simplified Chinese.
        case zh
        /// English.
        case en
    }

    /// The line without a line end.
    /// - Complexity: O(*n*), *n* the length of the line.
    public static func json(
        _ result: ScreeningResult, language: Language = .zh, calibration: Calibration? = nil
    ) -> String {
        var line = "{\"id\":\(quoted(result.id)),\"score\":\(number(result.score)),\"findings\":["
        line += result.findings.map { finding($0, language) }.joined(separator: ",")
        line += "],\"signals\":["
        line += result.signals.map { signal($0, language) }.joined(separator: ",")
        guard let calibration else { return line + "]}" }
        let probability = number(calibration.probability(of: result.score))
        return line + "],\"probability\":\(probability),\"calibration\":\(calibration.version)}"
    }

    /// One host with the rights it looks like, as `{"host","kind":"domain","findings":[{"right","mark","label","way","score","reason","reasons"}]}`.
    /// - Complexity: O(*n*), *n* the length of the line.
    public static func json(_ findings: [HostFinding], host: String, language: Language = .zh) -> String {
        let found = findings.map { one in
            "{\"right\":\(quoted(one.right)),\"mark\":\(quoted(one.mark)),\"label\":\(quoted(one.label))"
                + ",\"way\":\(quoted(one.way.rawValue)),\"score\":\(number(one.score))"
                + ",\"reason\":\(quoted(one.reason, language)),\"reasons\":\(both(one.reason))}"
        }
        return
            "{\"host\":\(quoted(host)),\"kind\":\(quoted(HostFinding.kind)),\"findings\":[\(found.joined(separator: ","))]}"
    }

    private static func finding(_ finding: Finding, _ language: Language) -> String {
        var text = "{\"right\":\(quoted(finding.right)),\"mark\":\(quoted(finding.mark))"
        text += ",\"matched\":\(quoted(finding.matched)),\"start\":\(finding.start),\"end\":\(finding.end)"
        text += ",\"kind\":\(quoted(finding.kind.rawValue)),\"score\":\(number(finding.score))"
        text += ",\"reason\":\(quoted(finding.reason, language)),\"reasons\":\(both(finding.reason))"
        if finding.field != .title { text += ",\"field\":\(quoted(finding.field.rawValue))" }
        return text + "}"
    }

    private static func signal(_ signal: Signal, _ language: Language) -> String {
        let code = quoted(signal.code.rawValue)
        return "{\"code\":\(code),\"detail\":\(quoted(signal.detail, language)),\"weight\":\(number(signal.weight))}"
    }

    private static func quoted(_ reason: Reason, _ language: Language) -> String {
        quoted(language == .zh ? reason.zh : reason.en)
    }

    /// A sentence in Chinese and in English.
    private static func both(_ reason: Reason) -> String {
        "{\"zh\":\(quoted(reason.zh)),\"en\":\(quoted(reason.en))}"
    }

    /// Up to three decimal places, as the shortest text.
    private static func number(_ value: Double) -> String {
        let rounded = (value * 1000).rounded() / 1000
        return rounded == rounded.rounded() ? "\(Int(rounded))" : "\(rounded)"
    }

    /// A JSON string; besides what JSON asks for, line separators are escaped so that a line stays a line everywhere.
    private static func quoted(_ text: String) -> String {
        var out = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": out += "\\\""
            case "\\": out += "\\\\"
            case "\n": out += "\\n"
            case "\r": out += "\\r"
            case "\t": out += "\\t"
            case _ where scalar.value < 32 || scalar.value == 0x2028 || scalar.value == 0x2029:
                let hex = String(scalar.value, radix: 16)
                out += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
            default: out.unicodeScalars.append(scalar)
            }
        }
        return out + "\""
    }
}
