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
                \(context.show(one.goods))
                \(context.show(one.evidence))
                \(one.papers.isEmpty ? "<p>\(say(CaseText.noPapers))</p>" : context.show(FactList(one.papers)))
                """ as HTML
            })
            """
    }
}

extension CaseShowPage.Model {
    /// The cases to which this one is bound, each under its own number, with the reasons.
    static func bonds(_ bonds: [CaseBond], _ context: PageContext) -> [FactList.Fact] {
        bonds.map { bond in
            FactList.Fact(
                context.say(bond.label),
                """
                <a href="\(Paths.case(bond.id))">\(bond.number)</a> \(bond.title) · \(context.time(bond.at))<br>\
                \(context.language.pair(context.say(CaseText.reason), bond.reasons))
                """)
        }
    }
}
