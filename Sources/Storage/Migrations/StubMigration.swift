// Holds the place until the real declarations of this target arrive: delete this file then.
package struct Migration: Sendable { package init(id: String, name: String, statements: [String]) {} }
package enum AppendOnly { package static func triggers(_ t: String) -> [String] { [] } }
package struct EvidenceFiles: Sendable {}
