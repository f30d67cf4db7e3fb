import Enforcement
import Law

/// The certificates of somebody: what each covers, until when, and whether it is good today.
struct CertificateTable: Component {
    private let table: DataTable

    init(_ certificates: [Officer], _ context: PageContext) {
        let say = context.say
        table = DataTable(
            caption: say(AdministrationText.certificates),
            columns: [
                .init(say(AdministrationText.certificateNumber)), .init(say(AdministrationText.certificateKind)),
                .init(say(AdministrationText.areas)), .init(say(AdministrationText.coveredRegion)),
                .init(say(AdministrationText.validFrom)), .init(say(AdministrationText.validUntil)),
                .init(say(CommonText.state)),
            ],
            rows: certificates.map { officer in
                DataTable.Row(
                    id: officer.certificateNumber, path: nil,
                    cells: [
                        "\(officer.certificateNumber)",
                        "\(say(officer.kind?.label ?? AdministrationText.kindUnknown))",
                        "\(CertificateTable.areas(officer, context))",
                        "\(officer.region ?? say(AdministrationText.everywhere))", context.time(officer.validFrom),
                        context.time(officer.validUntil), CertificateTable.state(officer, context),
                    ])
            },
            emptyState: EmptyState(
                say(AdministrationText.noCertificates), next: say(AdministrationText.noCertificatesNext)))
    }

    func html(in context: PageContext) -> HTML { table.html(in: context) }

    private static func areas(_ officer: Officer, _ context: PageContext) -> String {
        guard let areas = officer.areas else { return context.say(AdministrationText.everyArea) }
        return context.list(EnforcementArea.allCases.filter(areas.contains).map { context.say($0.label) })
    }

    /// Whether a certificate is good today, in words.
    static func state(_ officer: Officer, _ context: PageContext) -> HTML {
        let (say, today) = (context.say, context.now.date)
        switch officer.fault(on: today) {
        case nil:
            let day = context.language.date(officer.validUntil)
            return context.show(StateBadge(say(OfficerText.goodUntil(day)), .active))
        case .suspended:
            guard let until = officer.suspension(on: today)?.until else {
                return context.show(StateBadge(say(AdministrationText.certificateSuspended), .grave))
            }
            let day = context.language.date(until)
            return context.show(StateBadge(say(AdministrationText.certificateSuspendedUntil(day)), .grave))
        case .auxiliary:
            return context.show(StateBadge(say(CertificateFault.auxiliary.label), .grave))
        case .notYet, .expired, .otherArea, .otherRegion:
            return context.show(StateBadge(say(AdministrationText.certificateOut), .grave))
        }
    }
}

/// When certificates were suspended, why and by whom, and how that was lifted; nothing where none was.
enum SuspensionTable {
    static func html(_ certificates: [Officer], _ context: PageContext) -> HTML {
        let say = context.say
        let rows = certificates.flatMap { officer in
            officer.suspensions.map { row($0, of: officer, context) }
        }
        guard !rows.isEmpty else { return .empty }
        let table = DataTable(
            caption: say(AdministrationText.suspensions),
            columns: [
                .init(say(AdministrationText.certificateNumber)), .init(say(AdministrationText.suspendedFrom)),
                .init(say(AdministrationText.suspendedUntil)), .init(say(AdministrationText.suspendReason)),
                .init(say(AdministrationText.suspendedBy)), .init(say(AdministrationText.lifted)),
                .init(say(CommonText.state)),
            ],
            rows: rows, emptyState: EmptyState(say(AdministrationText.suspensions), next: ""))
        return "<h3>\(say(AdministrationText.suspensions))</h3>\(context.show(table))"
    }

    private static func row(
        _ suspension: CertificateSuspension, of officer: Officer, _ context: PageContext
    ) -> DataTable.Row {
        let say = context.say
        let holds = suspension.holds(on: context.now.date)
        let word = holds ? AdministrationText.suspensionHolds : AdministrationText.suspensionRests
        return DataTable.Row(
            id: suspension.entry?.id.rawValue ?? officer.certificateNumber, path: nil,
            cells: [
                "\(officer.certificateNumber)", recorded(suspension, context) { context.time($0.from) },
                suspension.until.map { context.time($0) } ?? "\(say(AdministrationText.untilLifted))",
                recorded(suspension, context) { "\($0.reason)" },
                recorded(suspension, context) { by($0.by, at: $0.at, context) }, lifting(suspension, context),
                context.show(StateBadge(say(word), holds ? .grave : .quiet)),
            ])
    }

    /// What stands on record, or that nothing does.
    private static func recorded(
        _ suspension: CertificateSuspension, _ context: PageContext, _ show: (CertificateSuspension.Entry) -> HTML
    ) -> HTML {
        suspension.entry.map(show) ?? "\(context.say(AdministrationText.notRecorded))"
    }

    private static func lifting(_ suspension: CertificateSuspension, _ context: PageContext) -> HTML {
        guard let lifting = suspension.lifting else { return "–" }
        return "\(by(lifting.by, at: lifting.at, context))<div>\(lifting.reason)</div>"
    }

    private static func by(_ name: String, at moment: Moment, _ context: PageContext) -> HTML {
        "<div>\(name) <span class=\"beside\">\(context.time(moment))</span></div>"
    }
}
