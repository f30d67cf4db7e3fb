// Holds the place until the real declarations of this target arrive: delete this file then.
public struct TimeLimit: Sendable {}
public enum TimeLimits { public static func row(_ id: TimeLimitID, on d: LegalDate) -> TimeLimit? { nil } }
public struct Due: Sendable { public var moment: Moment; public var assumed: Bool }
public enum Deadline { public static func due(_ l: TimeLimit, from: Moment, calendar: WorkingCalendar) -> Due { Due(moment: from, assumed: false) } }
