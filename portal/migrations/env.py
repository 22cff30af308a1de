"""Run by Alembic: applies the steps on the connection that `portal.database` passes."""

from alembic import context

from portal.tables import Base

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    transactional_ddl=False,  # the caller's transaction holds it all
    compare_type=True,
)
context.run_migrations()
