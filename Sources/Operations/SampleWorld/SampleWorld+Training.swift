import Enforcement
import Law

extension SampleWorld {
    /// Courses of the last months: how many days ago, class hours, about what.
    private static let courses = [
        (ago: 240, hours: 24, subject: "行政处罚程序与执法文书"), (ago: 150, hours: 20, subject: "注册商标侵权认定"),
        (ago: 30, hours: 16, subject: "网络交易监测与电子数据取证"),
    ]

    /// Who took how many of them, and whose head entered it.
    private static let attendance: [(officer: String, head: String, courses: Int)] = [
        ("officer", "head", 3), ("officer2", "head", 2), ("officer3", "head", 1),
        ("bixi.officer", "bixi.head", 3), ("bixi.officer2", "bixi.head", 2),
        ("linze.officer", "linze.head", 3), ("monitor", "province.head", 1),
    ]

    /// Enters the training of the officers, one with nothing among them.
    func makeTraining(_ cast: Cast) async throws {
        go(hoursAgo: 3)
        for line in SampleWorld.attendance {
            let (officer, head) = (try cast.person(line.officer), try cast.person(line.head))
            for course in SampleWorld.courses.prefix(line.courses) {
                let training = RecordTraining(
                    officer.userID, on: present.date.adding(days: -course.ago), hours: course.hours,
                    subject: course.subject, organiser: "云江省市场监督管理局")
                _ = try await office.perform(training, as: head)
            }
        }
    }

    /// One certificate that was suspended for some days of the last month.
    func makeSuspension(_ cast: Cast) async throws {
        let (officer, today) = (try cast.person("officer3").userID, present.date)
        let number = try await office.read { try OrganisationStore.officer(officer, in: $0)?.certificateNumber }
        guard let number else { return }
        let suspend = SuspendCertificate(
            number: number, from: today.adding(days: -20), until: today.adding(days: -10),
            reason: "未按期参加年度培训考核")
        _ = try await office.perform(suspend, as: try cast.person("admin"))
    }
}
