package import Enforcement
package import Law
import Operations

extension RecordID: APIScalar, QueryValue {
    package static var schema: Schema {
        .text(TextShape(pattern: PathParameter.id.pattern, kind: .identifier))
    }
    package static var example: RecordID { RecordID(RecordExample.id) }
    package static var hint: Wording { Wording("请填写记录编号。", "Give the record's id.") }
    package init?(query: String) {
        guard PathParameter.id.accepts(query) else { return nil }
        self.init(query)
    }
}
