import Law

/// The page of `docs/procedures/` for one procedure: a state diagram and the table of its steps.
package enum ProcedureDocument {
    /// The page as Markdown with a Mermaid diagram, made from the table alone.
    package static func markdown<Subject: Procedural>(_ procedure: Procedure<Subject>) -> String {
        var text = "# \(procedure.title.zh) · \(procedure.title.en)\n\n"
        text += "Made from the transition table; do not edit.\n\n```mermaid\nstateDiagram-v2\n"
        text += "    [*] --> \(procedure.initial.rawValue)\n"
        for state in Subject.State.allCases {
            text += "    \(state.rawValue): \(state.label.zh) \(state.label.en)\n"
        }
        for row in procedure.transitions {
            text += "    \(row.from.rawValue) --> \(row.to.rawValue): \(row.event.label.zh)\n"
        }
        for state in procedure.finalStates { text += "    \(state.rawValue) --> [*]\n" }
        text += "```\n\n"
        text +=
            "| from | event | to | duty | conditions | clocks | documents | source |\n|---|---|---|---|---|---|---|---|\n"
        for row in procedure.transitions { text += line(row) }
        return text + opening(procedure) + setByHand(procedure)
    }

    private static func line<Subject: Procedural>(_ row: Transition<Subject>) -> String {
        let certificate =
            row.asksCertificate
            ? ["\(Authority.certificateCondition.zh) (`\(RefusalCode.certificateNotValid.rawValue)`)"]
            : row.clerical.map { ["不要求执法证件：\($0.zh)"] } ?? []
        let conditions = certificate + row.guards.map { "\($0.condition.zh) (`\($0.code.rawValue)`)" }
        let clocks =
            row.starts.map { "▶ `\($0.limit.rawValue)` \($0.task.zh)" }
            + row.passes.map { "→ `\($0.limit.rawValue)` \($0.task.zh)" } + row.stops.map { "■ `\($0.rawValue)`" }
            + row.pauses.map { "‖ \(name($0))" }
            + row.resumes.map { "▷ \(name($0))" }
        let cells = [
            row.from.label.zh, "\(row.event.label.zh) `\(row.event.rawValue)`", row.to.label.zh,
            row.isByTime ? "系统 the office itself" : "`\(row.duty.rawValue)`", conditions.joined(separator: "<br>"),
            clocks.joined(separator: "<br>"),
            row.documents.map(\.title.zh).joined(separator: "<br>"), row.source?.citation.zh ?? "",
        ]
        return "| " + cells.joined(separator: " | ") + " |\n"
    }

    private static func name(_ pause: ClockPause) -> String {
        "`\(pause.limit.rawValue)`\(pause.owner == .theCase ? "（案件）" : "") \(pause.reason.wording.zh)"
    }

    private static func opening<Subject: Procedural>(_ procedure: Procedure<Subject>) -> String {
        guard !procedure.openingClocks.isEmpty else { return "" }
        let clocks = procedure.openingClocks.map { "`\($0.limit.rawValue)` \($0.task.zh)" }
        return "\nFrom the opening runs: \(clocks.joined(separator: ", ")).\n"
    }

    private static func setByHand<Subject: Procedural>(_ procedure: Procedure<Subject>) -> String {
        let starts = procedure.openingClocks + procedure.transitions.flatMap(\.starts)
        let names = Set(starts.map(\.limit)).filter(\.isSetByHand).sorted().map { "`\($0.rawValue)`" }
        guard !names.isEmpty else { return "" }
        return
            "\nNo law sets \(names.joined(separator: ", ")): the day is the one that is named for it.\n"
    }
}
