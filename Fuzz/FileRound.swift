@testable import Screening

/// Files of rights, listings and verdicts with bytes changed, fed whole and in pieces.
enum FileRound {
    static func run(_ random: inout FuzzRandom) throws {
        switch random.number(0...2) {
        case 0: try rights(&random)
        case 1: try listings(&random)
        default: try verdicts(&random)
        }
    }

    private static func rights(_ random: inout FuzzRandom) throws {
        var text = random.once(in: 4) ? "\u{FEFF}" : ""
        text += "id,mark,aliases,classes,holder,sellers,reference_price,currency\r\n"
        for at in 0..<random.number(0...12) {
            text +=
                "r\(at),\(field(&random)),\(field(&random))|\(field(&random)),\(random.number(-1...50)),\(field(&random)),,"
            text += "\(random.number(0...9_999)).\(random.number(0...999)),CNY\n"
        }
        let bytes = random.damaged(Array(text.utf8))
        var (whole, cut) = (RightsFile(), RightsFile())
        let rows = whole.feed(bytes) + whole.finish()
        let pieces = random.pieces(bytes).flatMap { cut.feed($0) } + cut.finish()
        try Broken.unless(rows == pieces, "rights read in pieces are others")
        var marks: [Mark] = []
        for row in rows {
            switch row {
            case .mark(let mark, _, _): marks.append(mark)
            case .problem(let problem): try check(problem)
            }
        }
        _ = ScreeningIndex(marks).findings(in: marks.map(\.mark).joined(separator: random.text(1)))
    }

    private static func field(_ random: inout FuzzRandom) -> String {
        let text = random.name().replacing("\"", with: "\"\"")
        return random.once(in: 3) ? "\"\(text)\"" : text
    }

    private static func listings(_ random: inout FuzzRandom) throws {
        var text = ""
        for at in 0..<random.number(0...8) {
            let title = ResultLine.json(
                ScreeningResult(id: random.text(6), score: 0, findings: [], signals: [], ruleSet: ""))
            text +=
                "{\"id\":\"\(at)\",\"title\":\(title.dropFirst(6).prefix { $0 != "," }),\"price\":\(random.number(-5...99)).5,"
            text +=
                "\"images\":[\"a\",\(random.number(0...9))],\"nested\":\(String(repeating: "[", count: random.number(0...200)))\n"
            text += "{\"id\":\"x\(at)\",\"title\":\(title.dropFirst(6).prefix { $0 != "," })}\n"
        }
        let bytes = random.damaged(Array(text.utf8))
        var (whole, cut) = (ListingsFile(), ListingsFile())
        let rows = whole.feed(bytes) + whole.finish()
        let pieces = random.pieces(bytes).flatMap { cut.feed($0) } + cut.finish()
        try Broken.unless(rows == pieces, "listings read in pieces are others")
        let index = ScreeningIndex([Mark(id: "1", mark: random.name())])
        for row in rows {
            switch row {
            case .listing(let listing, _, _): try TextRound.check(index.screen(listing), of: listing)
            case .problem(let problem): try check(problem)
            }
        }
    }

    private static func verdicts(_ random: inout FuzzRandom) throws {
        var text = ""
        for _ in 0..<random.number(0...80) {
            text +=
                "{\"score\":0.\(random.number(0...999)),\"verdict\":\"\(random.one(of: ["confirmed", "dismissed"]))\"}\n"
        }
        let bytes = random.damaged(Array(text.utf8))
        var (whole, cut) = (VerdictsFile(), VerdictsFile())
        let rows = whole.feed(bytes) + whole.finish()
        let pieces = random.pieces(bytes).flatMap { cut.feed($0) } + cut.finish()
        try Broken.unless(rows == pieces, "verdicts read in pieces are others")
        var verdicts: [Verdict] = []
        for case .verdict(let verdict, line: _) in rows { verdicts.append(verdict) }
        guard let fitted = try? Calibration(fitting: verdicts, version: 1, ruleSet: "") else { return }
        for score in stride(from: 0, through: 1, by: 0.1) {
            try Broken.unless((0...1).contains(fitted.probability(of: score)), "a probability beyond 0 and 1")
        }
    }

    private static func check(_ problem: RowProblem) throws {
        try Broken.unless(problem.line > 0, "a problem on line \(problem.line)")
        for reason in [problem.message, problem.remedy] {
            try Broken.unless(!reason.zh.isEmpty && !reason.en.isEmpty, "a problem that is not said: \(problem.cause)")
        }
    }
}
