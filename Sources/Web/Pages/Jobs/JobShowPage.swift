import Enforcement
import Law
import Operations

/// One job: how it stands, why it failed, and what an administrator decides.
enum JobShowPage {
    struct Model: Sendable {
        let shown: ShownJob
        let mayDecide: Bool
        let form: FormReader
    }

    static func page(_ model: Model, context: PageContext) -> HTML {
        let (say, job) = (context.say, model.shown.job)
        let title = say(JobBook.all.label(of: job.kind))
        return Layout.page(
            title: title,
            breadcrumbs: [
                Crumb(say(AdministrationText.administration)), Crumb(say(JobText.jobs), Paths.jobs), Crumb(title),
            ],
            context: context,
            content: """
                \(context.show(RecordHeader(
                    number: job.kind, title: title, state: StateBadge(job, in: context),
                    facts: [model.shown.createdBy ?? say(JobText.itself), context.language.moment(job.createdAt)])))
                \(job.lastError.map { error in
                    context.show(Notice(job.state == .dead ? .grave : .soon, say(JobText.cause), detail: error))
                })
                \(if: job.state == .leased || job.progress.total != nil, context.show(ProgressLine(job, context)))
                \(context.show(PagePart(say(JobText.facts), context.show(facts(model.shown, context)))))
                \(if: !model.shown.acts.isEmpty, context.show(PagePart(
                    say(JobText.decisions), anchor: "decisions", context.show(decisions(model.shown, context)))))
                \(if: model.mayDecide && (job.state == .dead || job.state == .queued), context.show(PagePart(
                    say(JobText.decide), anchor: "decide", context.show(form(model, context)))))
                """)
    }

    private static func facts(_ shown: ShownJob, _ context: PageContext) -> FactList {
        let (say, job) = (context.say, shown.job)
        func moment(_ moment: Moment?) -> HTML { moment.map { context.time($0) } ?? "<span class=\"none\">–</span>" }
        return FactList([
            .init(say(JobText.progress), text: job.progress.line.map(say)),
            .init(say(JobText.createdBy), text: shown.createdBy ?? say(JobText.itself)),
            .init(say(JobText.started), moment(job.startedAt)),
            .init(say(JobText.ended), moment(job.finishedAt)),
            job.state == .leased
                ? .init(say(JobText.leaseUntil), moment(job.leaseUntil))
                : .init(say(JobText.due), moment(job.finishedAt == nil ? job.availableAt : nil)),
            .init(say(JobText.node), text: job.holder),
            .init(say(JobText.attempts), text: context.language.count(job.attempt)),
            .init(say(JobText.failures), text: context.language.count(job.failures)),
        ])
    }

    private static func decisions(_ shown: ShownJob, _ context: PageContext) -> Timeline {
        Timeline(
            shown.acts.map { act in
                Timeline.Entry(
                    act: context.say(act.act.label), actor: act.by, moment: act.at, note: act.reason,
                    proof: act.entry.map { ProofLine(entry: Int($0), path: Paths.ledgerEntry($0)) })
            })
    }

    private static func form(_ model: Model, _ context: PageContext) -> FormPage {
        let (say, form) = (context.say, model.form)
        let choices = JobAct.allCases.map { FormField.Choice($0.rawValue, say($0.label)) }
        return FormPage(
            path: Paths.jobDecision(model.shown.job.id),
            groups: [
                .init(fields: [
                    FormField(
                        "act", say(JobText.act),
                        .radio(form.values.first("act") ?? JobAct.retry.rawValue, choices),
                        error: form.problem("act").map(say), isRequired: true),
                    FormField(
                        "reason", say(JobText.reason), .longText(form.values.first("reason") ?? "", rows: 3),
                        hint: say(JobText.reasonHint), error: form.problem("reason").map(say), isRequired: true),
                ])
            ],
            submit: say(JobText.decide))
    }
}
