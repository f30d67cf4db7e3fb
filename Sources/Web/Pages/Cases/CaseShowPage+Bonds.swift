import Enforcement
import Law
import Operations

extension CaseShowPage {
    /// A case that ended in this one, with what was collected in it.
    struct Taken: Sendable {
        let number: String
        let title: String
        let path: Path
        let goods: DataTable
        let evidence: DataTable
        /// What was written in it, each with its author and day.
        let papers: [FactList.Fact]

        init(_ merged: MergedCase, _ context: PageContext) {
            let record = merged.record
            number = record.number
            title = record.title
            path = Paths.case(record.id)
            goods = Model.goods(merged.goodsLines, context)
            evidence = Model.evidence(merged.evidence, context)
            papers = merged.papers.map {
                FactList.Fact(context.say($0.stage.label), "\($0.author) · \(context.time($0.writtenAt))")
            }
        }
    }

    /// The cases merged into this one, one after the other.
    static func taken(_ cases: [Taken], _ context: PageContext) -> HTML {
        let say = context.say
        return """
            <p class="lead">\(say(CaseText.takenLead))</p>
            \(each(cases) { one in
                """
                <h3><a href="\(one.path)">\(one.number)</a> \(one.title)</h3>
                \(if: !one.goods.rows.isEmpty, context.show(one.goods))
                \(if: !one.evidence.rows.isEmpty, context.show(one.evidence))
                \(one.papers.isEmpty ? "<p>\(say(CaseText.noPapers))</p>" : context.show(FactList(one.papers)))
                """ as HTML
            })
            """
    }
}

extension CaseShowPage.Model {
    /// The cases to which this one is bound, each under its own number, with the reasons.
    static func bonds(_ bonds: [CaseBond], seen: Set<CaseID>, _ context: PageContext) -> [FactList.Fact] {
        bonds.map { bond in
            let number: HTML =
                seen.contains(bond.id) ? "<a href=\"\(Paths.case(bond.id))\">\(bond.number)</a>" : "\(bond.number)"
            return FactList.Fact(
                context.say(bond.label),
                """
                \(number) \(bond.title) · \(context.time(bond.at))<br>\
                \(context.language.pair(context.say(CaseText.reason), bond.reasons))
                """)
        }
    }

    /// Which superior was asked which unit has jurisdiction, why, and what it said.
    static func jurisdiction(_ requests: [JurisdictionRequest], _ context: PageContext) -> [FactList.Fact] {
        let (say, language) = (context.say, context.language)
        return requests.flatMap { request -> [FactList.Fact] in
            let answer: HTML =
                if let designated = request.designated, let opinion = request.opinion {
                    "\(designated) · \(request.decidedAt.map { context.time($0) })<br>\(language.pair(say(CaseText.reason), opinion))"
                } else {
                    "\(say(CaseText.notDesignated))"
                }
            return [
                .init(
                    say(CaseText.askedSuperior),
                    """
                    \(request.superior) · \(context.time(request.askedAt))<br>\
                    \(language.pair(say(CaseText.dispute), request.other))<br>\
                    \(language.pair(say(CaseText.reason), request.reasons))
                    """),
                .init(say(CaseText.designated), answer),
            ]
        }
    }
}
