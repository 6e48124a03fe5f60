using MigrationAnalyzers.Sql.Syntax;

namespace MigrationAnalyzers.Schema.Binding;

/// <summary>Which functions are the server's own: a call of any other could change the schema.</summary>
internal static class BuiltInRoutines
{
    // The functions of pg_catalog that are called by name, but for those that serve types, operators and indexes.
    private const string Names =
        "abbrev abs acldefault aclexplode acos acosd acosh age amvalidate any_value area array_agg array_dims array_fill array_length "
        + "array_lower array_ndims array_position array_positions array_remove array_replace array_reverse array_sample array_shuffle "
        + "array_sort array_to_json array_to_string array_to_tsvector array_upper ascii asin asind asinh atan atan2 atan2d atand atanh avg "
        + "bit bit_and bit_count bit_length bit_or bit_xor bool bool_and bool_or box broadcast cardinality casefold cash_words cbrt ceil "
        + "ceiling center char char_length character_length chr circle clock_timestamp col_description concat concat_ws convert convert_from "
        + "convert_to corr cos cosd cosh cot cotd count covar_pop covar_samp crc32 crc32c cume_dist current_database current_query "
        + "current_schema current_schemas current_setting current_user currtid2 currval cursor_to_xml cursor_to_xmlschema database_to_xml "
        + "database_to_xml_and_xmlschema database_to_xmlschema date_add date_bin date_part date_subtract date_trunc datemultirange daterange "
        + "daterange_canonical daterange_subdiff decode degrees dense_rank dexp diagonal diameter div dlog1 dlog10 dround dtrunc encode "
        + "enum_first enum_in enum_last enum_out enum_range enum_recv enum_send erf erfc every exp extract factorial family first_value "
        + "float4 float8 floor fmgr_c_validator fmgr_internal_validator fmgr_sql_validator format format_type gamma gcd gen_random_uuid "
        + "generate_series generate_subscripts get_bit get_byte get_current_ts_config getdatabaseencoding getpgusername ginhandler "
        + "gtsquery_consistent gtsvector_consistent has_any_column_privilege has_column_privilege has_database_privilege "
        + "has_foreign_data_wrapper_privilege has_function_privilege has_language_privilege has_parameter_privilege has_schema_privilege "
        + "has_sequence_privilege has_server_privilege has_table_privilege has_tablespace_privilege has_type_privilege heap_tableam_handler "
        + "height host hostmask inet_client_addr inet_client_port inet_server_addr inet_server_port initcap int2 int4 int4inc int4multirange "
        + "int4range int4range_canonical int4range_subdiff int8 int8_sum int8multirange int8range int8range_canonical int8range_subdiff "
        + "is_normalized isclosed isempty isfinite ishorizontal isopen isparallel isperp isvertical json_agg json_array json_array_elements "
        + "json_array_elements_text json_array_length json_build_array json_build_object json_each json_each_text json_object "
        + "json_object_agg json_object_keys json_populate_record json_populate_recordset json_scalar json_strip_nulls json_to_record "
        + "json_to_recordset json_to_tsvector json_typeof jsonb_agg jsonb_array_elements jsonb_array_elements_text jsonb_array_length "
        + "jsonb_build_array jsonb_build_object jsonb_each jsonb_each_text jsonb_insert jsonb_object jsonb_object_agg jsonb_object_keys "
        + "jsonb_path_exists jsonb_path_exists_tz jsonb_path_match jsonb_path_match_tz jsonb_path_query jsonb_path_query_array "
        + "jsonb_path_query_array_tz jsonb_path_query_first jsonb_path_query_first_tz jsonb_path_query_tz jsonb_populate_record "
        + "jsonb_populate_recordset jsonb_pretty jsonb_set jsonb_set_lax jsonb_strip_nulls jsonb_to_record jsonb_to_recordset "
        + "jsonb_to_tsvector jsonb_typeof justify_days justify_hours justify_interval lag last_value lastval lcm lead left length lgamma "
        + "like like_escape line ln lo_close lo_creat lo_create lo_export lo_from_bytea lo_get lo_import lo_lseek lo_lseek64 lo_open lo_put "
        + "lo_tell lo_tell64 lo_truncate lo_truncate64 lo_unlink log log10 loread lower lower_inc lower_inf lowrite lpad lseg ltrim "
        + "macaddr8_set7bit make_date make_interval make_time make_timestamp make_timestamptz makeaclitem masklen max md5 min min_scale mod "
        + "mode multirange mxid_age nameconcatoid netmask network nextval normalize notlike now npoints nth_value ntile num_nonnulls "
        + "num_nulls numeric numeric_div_trunc numeric_exp numeric_inc numeric_ln numeric_log numeric_sqrt nummultirange numnode numrange "
        + "numrange_subdiff obj_description octet_length oidvectortypes overlaps overlay parse_ident pclose percent_rank percentile_cont "
        + "percentile_disc phraseto_tsquery pi plainto_tsquery plpgsql_call_handler plpgsql_inline_handler plpgsql_validator point polygon "
        + "popen position postgresql_fdw_validator pow power query_to_xml query_to_xml_and_xmlschema query_to_xmlschema querytree "
        + "quote_ident quote_literal quote_nullable radians radius random random_normal range_agg range_intersect_agg range_merge rank "
        + "regexp_count regexp_instr regexp_like regexp_match regexp_matches regexp_replace regexp_split_to_array regexp_split_to_table "
        + "regexp_substr regr_avgx regr_avgy regr_count regr_intercept regr_r2 regr_slope regr_sxx regr_sxy regr_syy repeat replace reverse "
        + "right round row_number row_security_active row_to_json rpad rtrim satisfies_hash_partition scale schema_to_xml "
        + "schema_to_xml_and_xmlschema schema_to_xmlschema session_user set_bit set_byte set_config set_masklen setseed setval setweight "
        + "sha224 sha256 sha384 sha512 shell_in shell_out shobj_description sign similar_escape similar_to_escape sin sind sinh slope "
        + "split_part sqrt statement_timestamp stddev stddev_pop stddev_samp string_agg string_to_array string_to_table strip strpos substr "
        + "substring sum system_user table_to_xml table_to_xml_and_xmlschema table_to_xmlschema tan tand tanh text textlen timeofday "
        + "timestamp timestamptz timezone to_ascii to_bin to_char to_date to_hex to_json to_jsonb to_number to_oct to_regclass "
        + "to_regcollation to_regnamespace to_regoper to_regoperator to_regproc to_regprocedure to_regrole to_regtype to_timestamp "
        + "to_tsquery to_tsvector transaction_timestamp translate trim_array trim_scale trunc ts_delete ts_filter ts_headline ts_lexize "
        + "ts_parse ts_rank ts_rank_cd ts_rewrite ts_stat ts_token_type tsmultirange tsquery_phrase tsrange tsrange_subdiff tstzmultirange "
        + "tstzrange tstzrange_subdiff tsvector_to_array txid_current txid_current_if_assigned txid_current_snapshot txid_snapshot_xip "
        + "txid_snapshot_xmax txid_snapshot_xmin txid_status txid_visible_in_snapshot unicode_assigned unistr unnest upper upper_inc "
        + "upper_inf uuid_extract_timestamp uuid_extract_version uuidv4 uuidv7 var_pop var_samp variance version websearch_to_tsquery width "
        + "width_bucket xid xml xml_is_well_formed xml_is_well_formed_content xml_is_well_formed_document xmlagg xmlcomment xmlexists "
        + "xmltext xmlvalidate xpath xpath_exists";

    private static readonly Lazy<HashSet<string>> Known = new(() => new HashSet<string>(Names.Split(' '), StringComparer.Ordinal));

    // Those of extensions that are common and known to change no schema.
    private static readonly string[] HarmlessPrefixes = { "pg_", "uuid_generate_", "st_", "postgis_", "gen_", "hstore", "digest", "crypt", "similarity", "word_similarity", "unaccent" };

    /// <summary>Whether the function is known to leave the schema as it is.</summary>
    public static bool IsHarmless(QualifiedName name)
    {
        if (name.Schema is { Text: not "pg_catalog" } || name.Name.HasHole)
            return false;
        if (Known.Value.Contains(name.Name.Text))
            return true;
        foreach (var prefix in HarmlessPrefixes)
        {
            if (name.Name.Text.StartsWith(prefix, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
