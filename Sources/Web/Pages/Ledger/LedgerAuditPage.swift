import Law
import Operations

/// The audit of everything: begun here, going on when one leaves, its findings named by table, id and entry.
enum LedgerAuditPage {
    static func page(_ state: AuditDesk.State?, context: PageContext) -> HTML {
        let say = context.say
        let acts =
            state?.isRunning == true
            ? [ActButton(say(LedgerText.reload), .link(Paths.ledgerAudit))]
            : [ActButton(say(LedgerText.beginAudit), .post(Paths.ledgerAudit, fields: []), weight: .primary)]
        let title = say(LedgerText.audit)
        return LedgerFrame.page(
            title, crumbs: [Crumb(title)], context: context,
            """
            \(context.show(PageHeader(title, lead: say(LedgerText.auditLead), actions: acts)))
            \(context.show(notice(state, context)))
            \(state?.report.map { figures($0, context) })
            \(state.map { findings($0, context) })
            """)
    }

    private static func notice(_ state: AuditDesk.State?, _ context: PageContext) -> Notice {
        let say = context.say
        guard let state else { return Notice(.quiet, say(LedgerText.auditNone)) }
        if state.hasFailed { return Notice(.grave, say(LedgerText.auditFailed)) }
        guard let report = state.report else {
            let progress = state.progress.map { "\(say($0.what)) \(context.language.count($0.done))" }
            return Notice(.active, say(LedgerText.auditRunning), detail: progress)
        }
        if report.isClean { return Notice(.done, say(LedgerText.auditClean)) }
        return Notice(.grave, say(LedgerText.found(report.findings, context.language.count(report.findings))))
    }

    private static func figures(_ report: AuditReport, _ context: PageContext) -> HTML {
        let say = context.say
        let count = { (number: Int) in context.language.count(number) }
        return context.show(
            KeyFigures([
                .init(say(LedgerText.entriesUnderHead), count(report.entries)),
                .init(say(LedgerText.heads), count(report.heads)),
                .init(say(LedgerText.rowsRead), count(report.rows)),
                .init(say(LedgerText.filesRead), count(report.files)),
                .init(say(LedgerText.findings), count(report.findings), tone: report.isClean ? .done : .grave),
            ]))
    }

    private static func findings(_ state: AuditDesk.State, _ context: PageContext) -> HTML {
        let say = context.say
        guard !state.findings.isEmpty else { return .empty }
        let rows = state.findings.enumerated().map { index, finding in
            DataTable.Row(
                id: String(index), path: finding.entry.map(Paths.ledgerEntry),
                cells: [
                    "\(finding.place)",
                    "\(say(finding.sentence))\(finding.detail.map { "<br><small>\($0)</small>" as HTML })",
                ])
        }
        return context.show(
            PagePart(
                say(LedgerText.findings), anchor: "findings",
                context.show(
                    DataTable(
                        caption: say(LedgerText.findings),
                        columns: [.init(say(LedgerText.place)), .init(say(LedgerText.cause))], rows: rows,
                        emptyState: EmptyState(say(LedgerText.auditClean), next: say(LedgerText.auditLead))))))
    }
}
