import Enforcement
import HTTPTypes
import Law
import Operations

/// The page on which files are put under one report on a task.
enum TaskReportFilesRoutes {
    static let all: [any Route] = [
        PageRoute(.get, Paths.taskReportFilesPattern, access: .signedIn) { visit in
            .page(try await page(FormReader(), visit))
        },
        PageRoute(
            .post, Paths.taskReportFilesPattern, access: .signedIn, form: EvidenceForm.limits, handle: keep),
    ]

    private static func keep(_ visit: Visit) async throws -> PageReply {
        var form = visit.form()
        let captures = EvidenceForm.read(&form, at: visit.now)
        guard form.isValid else { return .invalid(try await page(form, visit)) }
        let (id, serial): (PlanTaskID, Int) = (visit.id(), try self.serial(visit))
        for capture in captures {
            _ = try await visit.house.office.keep(capture, underReport: serial, of: id, as: visit.actor())
        }
        return .redirect(Paths.task(id).at("reports"), saying: .done(EvidenceText.kept(String(captures.count))))
    }

    private static func page(_ form: FormReader, _ visit: Visit) async throws -> HTML {
        let (actor, id, serial): (Actor, PlanTaskID, Int) = (try visit.actor(), visit.id(), try self.serial(visit))
        let task = try await visit.house.office.read { access in
            _ = try AttachToReport.require(serial, of: id, by: actor, in: access)
            return try PlanTaskStore.load(id, for: actor, in: access).record
        }
        let context = try await visit.page()
        let say = context.say
        let title = say(TaskText.reportFiles(serial))
        return Layout.page(
            title: title,
            breadcrumbs: [
                Crumb(say(PlanText.plans), Paths.plans), Crumb(task.number, Paths.task(id)), Crumb(title),
            ], context: context,
            content: """
                \(context.show(PageHeader(title, lead: task.title)))
                \(context.show(EvidenceForm.form(
                    Paths.taskReportFiles(id, serial), form, context, cancel: Paths.task(id).at("reports"))))
                """)
    }

    private static func serial(_ visit: Visit) throws -> Int {
        guard let serial = Int(visit.value(.word("report"))) else { throw Problem.notFound }
        return serial
    }
}
